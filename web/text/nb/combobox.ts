import { count } from './plain-words.ts';

export const comboboxText = {
  loading: 'Listen kommer …',
  none: 'Ingen treff',
  hits: (hits: number): string => count(hits, 'treff', 'treff'),
  list: (label: string): string => `${label}: forslag`,
  chosen: (label: string): string => `${label}: valgt`,
};
