import type { NoteSubject } from '#shared/notes/note-subjects.ts';
import { format } from './format.ts';
import { dayWords, kilometres } from './plain-words.ts';

/** "Min profil": what is known of the participant, in plain words, and a way to say that it is wrong. */
export const ownProfileText = {
  title: 'Min profil',
  intro: 'Dette vet vi om deg. Vi bruker det for å finne en jobb som passer.',
  back: 'Min side',
  loading: 'Siden kommer …',
  open: 'Se hva vi vet om deg',
  openTitle: 'Min profil',
  nothing: 'Vi vet ikke noe om dette ennå.',
  wrong: 'Dette er feil',
  about: {
    norwegian: 'Norsk og andre språk',
    wishes: 'Hva du vil jobbe med',
    availability: 'Når og hvor du kan jobbe',
    skills: 'Kurs, bevis og førerkort',
    limits: 'Dette kan du ikke gjøre på jobb',
    background: 'Jobb og skole før',
    programme: 'Programmet ditt',
    other: 'Navn og kommune',
  } satisfies Record<NoteSubject, string>,
  said: (at: string, text: string): string => `Du skrev ${format.dayOrTime(at)}: «${text}»`,
  handled: (at: string): string => `En veileder så på det ${format.dayOrTime(at)}.`,
  thanks: 'Takk! Veilederen din kan lese det du skrev.',
  everything: 'Alt vi har lagret om deg',
};

/** Parts of what is known, a line each. */
export const profileLineText = {
  level: (skill: string, level: string, source: string, day: string): string =>
    `${skill}: ${level} (${source}, ${dayWords(day)})`,
  languages: (names: readonly string[]): string => `Andre språk: ${format.list(names)}`,
  goal: (title: string): string => `Målet ditt: ${title}`,
  /** Where it is many, the first ones say which. */
  avoid: (titles: readonly string[]): string =>
    titles.length > 3
      ? `Ikke dette: ${titles.slice(0, 3).join(', ')} og slike jobber`
      : `Ikke dette: ${titles.join(', ')}`,
  kinds: (names: readonly string[]): string => `Bare dette: ${format.list(names)}`,
  days: (names: readonly string[]): string => `Dager: ${format.list(names)}`,
  shifts: (names: readonly string[]): string => `Tid på dagen: ${format.list(names)}`,
  travel: (km: number): string => `Du kan reise ${kilometres(km)}`,
  place: 'Vi vet omtrent hvor du bor',
  licences: (classes: readonly string[]): string => `Førerkort klasse ${format.list(classes)}`,
  years: (title: string, years: number): string =>
    years < 1 ? `${title}, under 1 år` : `${title}, ${format.number(years)} år`,
  from: (start: string, end: string | undefined): string =>
    end
      ? `Fra ${format.dayInWords(start)} til ${format.dayInWords(end)}`
      : `Fra ${format.dayInWords(start)}`,
};

/** The page where one says what is wrong. */
export const correctionText = {
  title: 'Dette er feil',
  back: 'Tilbake',
  fields: {
    text: {
      label: 'Hva er feil?',
      description: 'Skriv hva som er riktig. Veilederen din leser det.',
      faults: { required: 'Skriv noen ord om hva som er feil.' },
    },
  },
  save: 'Send til veilederen',
  stay: 'Gå tilbake',
};
