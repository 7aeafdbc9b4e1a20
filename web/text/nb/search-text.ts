import { format } from '#web/text/format.ts';

/** What is said of the words somebody searched for. */
export const searchTextText = {
  understood: 'Slik forsto vi søket',
  literally: 'Søk med bare disse ordene',
  isLiteral: 'Vi søker med bare disse ordene.',
  notLiterally: 'Søk på vanlig måte',
  /** `hasNearest`: what comes closest follows. */
  noHits: (words: readonly string[], places: readonly string[], hasNearest: boolean): string => {
    const of = words.length > 0 ? ` på ${format.list(words.map((word) => `«${word}»`))}` : '';
    const where = places.length > 0 ? ` i ${format.list([...places])}` : '';
    return `Ingen treff${of}${where}.${hasNearest ? ' Her er de nærmeste.' : ''}`;
  },
  place: (label: string, count: number): string => `${label} (${format.number(count)})`,
};
