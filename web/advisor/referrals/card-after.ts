/** Where a card is on a board: in which column, and the how manieth there. */
export interface CardPlace {
  column: number;
  row: number;
}

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
export type Arrow = (typeof arrows)[number];

export function isArrow(key: string): key is Arrow {
  return arrows.some((arrow) => arrow === key);
}

/**
 * The card that an arrow leads to; columns without cards are passed by, and a shorter column is entered
 * at its end. @param counts how many cards each column has. @returns undefined where there is no more.
 */
export function cardAfter(
  key: Arrow,
  { column, row }: CardPlace,
  counts: readonly number[],
): CardPlace | undefined {
  if (column < 0) return undefined;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    return beside(key === 'ArrowRight' ? 1 : -1, { column, row }, counts);
  }
  const next = key === 'ArrowDown' ? row + 1 : row - 1;
  return next >= 0 && next < (counts[column] ?? 0) ? { column, row: next } : undefined;
}

function beside(
  step: 1 | -1,
  { column, row }: CardPlace,
  counts: readonly number[],
): CardPlace | undefined {
  for (let next = column + step; counts[next] !== undefined; next += step) {
    const count = counts[next] ?? 0;
    if (count > 0) return { column: next, row: Math.min(row, count - 1) };
  }
  return undefined;
}
