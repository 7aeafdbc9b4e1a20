/** What tells nothing of one employer from another. */
const small = new Set([
  'og',
  'i',
  'på',
  'av',
  'for',
  'as',
  'asa',
  'ans',
  'da',
  'sa',
  'kommune',
  'avd',
]);

/** One or two letters for an employer: of its name, not of where it is or what form it has. */
export function initialsOf(name: string): string {
  const [own = ''] = name.replace(/\([^)]*\)/g, '').split(',');
  const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words(own).filter((word) => !small.has(word.toLowerCase()));
  const chosen = telling.length > 0 ? telling : words(name);
  const letters = chosen.slice(0, 2).map((word) => [...word][0] ?? '');
  return letters.join('').toLocaleUpperCase('nb-NO');
}

/** The same number for the same name, from 0 and below `count`. */
export function toneOf(name: string, count: number): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum % count;
}
