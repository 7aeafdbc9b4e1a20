import type { NoteSubject } from '#shared/notes/note-subjects.ts';
import { format } from './format.ts';
import { count } from './plain-words.ts';

/** Of what a participant says that it is wrong, as advisors call it. */
export const noteSubjectLabels: Record<NoteSubject, string> = {
  norwegian: 'Norsk og andre språk',
  wishes: 'Ønsker om arbeid',
  availability: 'Når og hvor de kan jobbe',
  skills: 'Kurs, bevis og førerkort',
  limits: 'Det de ikke kan gjøre på jobb',
  background: 'Jobb og skole før',
  programme: 'Programmet',
  other: 'Navn og kommune',
};

export const notesText = {
  title: 'Notater',
  loading: 'Notatene kommer …',
  help: 'Skriv bare det som trengs for oppfølgingen. Deltakeren kan be om å få lese notatene.',
  none: 'Ingen notater ennå.',
  found: (n: number): string => count(n, 'notat', 'notater'),
  private: 'Privat',
  fromParticipant: 'Fra deltakeren',
  wrong: (about: string): string => `Dette er feil: ${about}`,
  handled: (name: string, at: string): string => `Sett på av ${name} ${format.dayOrTime(at)}.`,
  handle: 'Ferdig',
  handleWhich: (about: string): string => `Ferdig med ${about}`,
  handleHelp: 'Da venter det ikke lenger på «I dag», og deltakeren ser at noen har sett på det.',
  handledNow: 'Det venter ikke lenger.',
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
