import type { LeftOutPart } from '#shared/matching/match.ts';
import type { Considered } from './considered.ts';
import { explain } from './explain.ts';
import { bySetOf, everySet, gatesIn, isAlmost } from './gate-bits.ts';
import { missing } from './missing.ts';
import type { Sides } from './plan.ts';
import { createRankRun, type RankContext } from './rank-run.ts';
import type { JudgedPair, LeftOutPage, RankedPage } from './ranking.ts';

/** One page of the varying side, ranked for the fixed one. */
export async function rankPage(
  sides: Sides,
  considered: Considered,
  context: RankContext,
): Promise<RankedPage> {
  const run = createRankRun(sides, context);
  const matches = run.list(context.page);
  const almost = run.list(1);
  const failures = await run.judge(
    considered,
    bySetOf([
      ['eligible', matches],
      ['almost', almost],
    ]),
  );
  return {
    items: run.pageOf(matches, context.page).map((found) => ({
      id: found.id,
      score: found.score,
      pillars: explain(run.pairOf(found)),
    })),
    total: failures.eligible,
    excluded: failures.excluded,
    almost: run.pageOf(almost, 1).map((found) => ({
      id: found.id,
      score: found.score,
      missing: missing(run.pairOf(found)),
    })),
    almostTotal: failures.count('almost'),
  };
}

/** One page of a part of what does not fit. */
export async function leftOutPage(
  sides: Sides,
  considered: Considered,
  { part, ...context }: RankContext & { part: LeftOutPart },
): Promise<LeftOutPage> {
  const run = createRankRun(sides, context);
  const list = run.list(context.page);
  const failures = await run.judge(considered, bySetOf([[part, list]]));
  return {
    items: run.pageOf(list, context.page).map((found) => {
      const failed = run.failedBy(found);
      return {
        id: found.id,
        score: found.score,
        failed: gatesIn(failed),
        ...(isAlmost(failed) && { missing: missing(run.pairOf(found)) }),
      };
    }),
    total: failures.count(part),
  };
}

/** The one pair of two sides of one row. */
export async function judgedPair(
  sides: Sides,
  context: Omit<RankContext, 'page' | 'pageSize'>,
): Promise<JudgedPair> {
  const run = createRankRun(sides, { ...context, page: 1, pageSize: 1 });
  const list = run.list(1);
  const { eligible } = await run.judge(() => oneRow, everySet(list));
  const [found] = run.pageOf(list, 1);
  if (!found) throw new Error('one pair in, one out');
  return { score: found.score, eligible: eligible === 1, pillars: explain(run.pairOf(found)) };
}

const oneRow = Uint8Array.of(1);
