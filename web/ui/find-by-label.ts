import { fitRank, fits, foldedWords } from '#shared/search/fold.ts';
import type { Option } from './option-list.tsx';

/** After those that `fits` knows: the text stands inside a word, as "assistent" does in a compound. */
const insideWord = 3;

/**
 * How well a label answers what is typed, 0 the best; undefined where it does not. The one rule of
 * every list that is narrowed by typing. Nothing typed fits everything.
 */
export function labelRank(
  label: string | readonly string[],
  typed: readonly string[],
): number | undefined {
  if (typed.length === 0) return insideWord;
  const words = typeof label === 'string' ? foldedWords(label) : label;
  const isInside = typed.every((each) => words.some((word) => word.includes(each)));
  return fits(words, typed) ?? (isInside ? insideWord : undefined);
}

/** The label, or a name in it alone: what follows a comma or a bracket tells it from others. */
function isWholeName(label: string, typed: readonly string[]): boolean {
  const names = (label.split(/[,(]/)[0] ?? '').split(' – ');
  return [label, ...names].some((name) => fits(name, typed) === fitRank.exact);
}

/** Options that fit the text, the best first. Without words every option is there. */
export function findByLabel(options: readonly Option[], text: string): readonly Option[] {
  const typed = foldedWords(text);
  return options
    .flatMap((option) => {
      const rank = labelRank(option.label, typed);
      return rank === undefined ? [] : [{ option, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => ({
      ...option,
      isExact: typed.length > 0 && isWholeName(option.label, typed),
    }));
}
