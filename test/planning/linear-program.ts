import loader from 'highs';
import type { DrawnMarket } from './arbitrary-market.ts';

// Its types describe the CommonJS build, where the function is one level further down.
const loadHighs = loader as unknown as typeof loader.default;
const highs = await loadHighs();

/**
 * The best value by a linear program of its own (HiGHS), as whole numbers: first how much bonus can be
 * had, then, with that kept, the highest sum of weights. In two steps, so that no number is too large
 * for the solver's tolerances.
 */
export function bestByLinearProgram(market: DrawnMarket): { placed: number; total: number } {
  const { wanted, bonus, capacity, pairs } = market;
  const withBonus = wanted.map((_, p) => p).filter((p) => bonus[p]! > 0);
  const rows = [
    ...wanted.map((k, p) =>
      row(
        `w${p}`,
        pairs.flatMap((pair, e) => (pair.person === p ? [`x${e}`] : [])),
        `<= ${k}`,
      ),
    ),
    ...capacity.map((c, o) =>
      row(
        `c${o}`,
        pairs.flatMap((pair, e) => (pair.opening === o ? [`x${e}`] : [])),
        `<= ${c}`,
      ),
    ),
    ...withBonus.map((p) => {
      const lines = pairs.flatMap((pair, e) => (pair.person === p ? [` - x${e}`] : [])).join('');
      return ` y${p}r: y${p}${lines} <= 0`;
    }),
  ].filter((text) => text !== '');
  const bounds = [
    ...pairs.map((_, e) => ` 0 <= x${e} <= 1`),
    ...withBonus.map((p) => ` 0 <= y${p} <= 1`),
  ].join('\n');
  const count = withBonus.map((p) => `y${p}`).join(' + ');
  const placed = count === '' ? 0 : Math.round(solved(count, rows, bounds));
  const kept = count === '' ? rows : [...rows, ` keep: ${count} >= ${placed}`];
  const sum = pairs.map(({ weight }, e) => `${weight} x${e}`).join(' + ');
  return { placed, total: sum === '' ? 0 : Math.round(solved(sum, kept, bounds)) };
}

function row(name: string, variables: readonly string[], bound: string): string {
  return variables.length === 0 ? '' : ` ${name}: ${variables.join(' + ')} ${bound}`;
}

function solved(objective: string, rows: readonly string[], bounds: string): number {
  const text = `Maximize\n obj: ${objective}\nSubject To\n${rows.join('\n')}\nBounds\n${bounds}\nEnd`;
  const { Status, ObjectiveValue } = highs.solve(text);
  if (Status !== 'Optimal') throw new Error(`the linear program ended ${Status}\n${text}`);
  return ObjectiveValue;
}
