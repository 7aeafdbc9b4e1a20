import type { pillars } from '#shared/codes.ts';
import { matchText } from './advisor-match.ts';
import { format } from './format.ts';

type Pillar = (typeof pillars)[number];

/** The leader's page about what counts how much in the ranking. */
export const weightsText = {
  title: 'Endre vektene',
  back: 'Behov og vekter',
  pillar: matchText.pillar as Record<Pillar, string>,
  intro: (municipality: string): string =>
    `Vektene sier hvor mye hver del teller når plasser rangeres for deltakerne i ${municipality}. Skriv tall fra 0 til 1000: det er forholdet mellom dem som teller. De avgjør ikke hva som passer, bare rekkefølgen.`,
  form: 'Vekter',
  share: (share: number): string => `${format.percent(share)} av poengene`,
  about: {
    language: 'Hvor godt norsken passer til jobben',
    need: 'Hvor mye området mangler folk i yrket',
    wish: 'Hvor nær plassen er det deltakeren ønsker',
    practical: 'Reisevei, tider og det praktiske ellers',
  } satisfies Record<Pillar, string>,
  wrong: 'Skriv et tall fra 0 til 1000.',
  allZero: 'Minst én vekt må være over 0.',
  save: 'Lagre vektene',
  saved: 'Vektene er lagret, og gjelder fra nå.',
  defaults: 'Sett inn standardvektene',
  example: 'Slik blir det for en deltaker',
  exampleIntro:
    'Velg en deltaker, og se de ti første plassene slik de er nå og slik de blir. Ingenting er endret før du lagrer.',
  who: 'Deltaker',
  choose: 'Velg en deltaker',
  nobody: 'Det er ingen deltakere i kommunen ennå.',
  unchanged: 'De samme kommer først, i samme rekkefølge.',
  none: 'Ingen plasser passer denne deltakeren, så vektene endrer ingenting.',
  table: 'De ti første plassene med de nye vektene',
  columns: { place: 'Plass', opening: 'Stilling', before: 'Nå', score: 'Poeng' },
  rank: (rank: number): string => `nr. ${rank}`,
  outside: 'utenfor de ti',
  gone: (titles: string): string => `Ikke lenger blant de ti første: ${titles}.`,
  score: (before: number | undefined, after: number): string =>
    before === undefined
      ? format.number(Math.round(after))
      : `${format.number(Math.round(before))} → ${format.number(Math.round(after))}`,
};
