import { count } from './plain-words.ts';

export const comboboxText = {
  loading: 'Listen kommer …',
  none: 'Ingen treff',
  notPicked: (text: string): string =>
    `Vi finner ikke «${text}» i listen. Velg fra listen, eller ta bort det du skrev.`,
  severalFit: (text: string): string => `Flere passer til «${text}». Velg ett av forslagene.`,
  hits: (hits: number): string => count(hits, 'treff', 'treff'),
  list: (label: string): string => `${label}: forslag`,
  chosen: (label: string): string => `${label}: valgt`,
};
