import type { Option } from './option-list.tsx';

/** Options whose label has a word that begins like the text, before those that hold it anywhere. */
export function findByLabel(options: readonly Option[], text: string): readonly Option[] {
  const wanted = text.trim().toLocaleLowerCase('nb-NO');
  if (wanted === '') return options;
  const at = options.map((option) => ({ option, rank: rankOf(option.label, wanted) }));
  const fitting = at.filter(({ rank }) => rank < notThere).sort((a, b) => a.rank - b.rank);
  return fitting.map(({ option }) => option);
}

const notThere = 3;

function rankOf(label: string, wanted: string): number {
  const words = label.toLocaleLowerCase('nb-NO');
  if (words.startsWith(wanted)) return 0;
  if (words.includes(` ${wanted}`)) return 1;
  return words.includes(wanted) ? 2 : notThere;
}
