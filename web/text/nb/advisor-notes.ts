import { format } from './format.ts';
import { count } from './plain-words.ts';

export const notesText = {
  title: 'Notater',
  loading: 'Notatene kommer …',
  help: 'Skriv bare det som trengs for oppfølgingen. Deltakeren kan be om å få lese notatene.',
  none: 'Ingen notater ennå.',
  found: (n: number): string => count(n, 'notat', 'notater'),
  private: 'Privat',
  fromParticipant: 'Fra deltakeren',
  privateLabel: 'Privat notat',
  privateHelp: 'Bare du og lederne leser det.',
  released: (name: string, at: string): string =>
    `Gitt fri av ${name} ${format.dayOrTime(at)}. Deltakeren kan få lese det.`,
  release: 'Gi fri',
  releaseWhich: (name: string, at: string): string => `Gi fri notatet fra ${name} ${at}`,
  releaseHelp: 'Da kan andre veiledere lese det, og deltakeren kan få det.',
  by: (name: string, at: string): string => `${name}, ${format.moment(at)}`,
  save: 'Lagre notat',
  saved: 'Notatet er lagret.',
  releasedNow: 'Notatet er gitt fri.',
  fields: {
    text: {
      label: 'Nytt notat',
      letters: 5000,
      faults: { required: 'Skriv noe først.' },
    },
    private: { label: 'Privat notat' },
  },
};
