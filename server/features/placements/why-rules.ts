import type { Fact, PillarScores } from '#shared/matching/match.ts';
import { isFarFromWish } from '#shared/matching/wish-rules.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';

interface Known {
  /** As participants read it. */
  occupationTitle: string;
  norwegianUse: StoredOpening['norwegianUse'];
  /** Of the match, where there is one. */
  pillars: Pick<PillarScores, 'wish' | 'need'> | undefined;
}

/**
 * Why somebody is at a place, to begin with: how it serves work, and how it serves Norwegian; what nobody has
 * said is said as such. The participant reads it in the plan, at A2, and advisors write on.
 */
export function whyOf({ occupationTitle, norwegianUse, pillars }: Known): string {
  const title = occupationTitle.toLowerCase();
  return `${workOf(title, pillars?.wish.facts ?? [])} ${norwegianOf(
    norwegianUse ?? 'unknown',
    isNeeded(pillars?.need.facts ?? []),
  )}`;
}

function workOf(title: string, facts: readonly Fact[]): string {
  const wanted = facts.find(({ code }) => code === 'goal' || code === 'wish');
  const isWanted =
    (wanted?.code === 'goal' || wanted?.code === 'wish') && !isFarFromWish(wanted.params.rule);
  if (!isWanted) return `Her lærer du å jobbe som ${title}.`;
  return wanted.code === 'goal'
    ? `Som ${title} jobber du mot målet ditt.`
    : `Som ${title} jobber du med det du ønsker.`;
}

function isNeeded(facts: readonly Fact[]): boolean {
  const row = facts.find((fact) => fact.code === 'need_row');
  return (
    row?.code === 'need_row' && ((row.params.shortage ?? 0) > 0 || (row.params.need ?? 0) >= 0.5)
  );
}

type Use = NonNullable<StoredOpening['norwegianUse']> | 'unknown';

const norwegian: Record<Use, string> = {
  much: 'Du øver på norsk hver dag.',
  some: 'Du øver på norsk i en del av jobben.',
  little: 'Det er lite norsk på jobben.',
  unknown: 'Vi vet ikke hvor mye norsk det er på jobben.',
};

const norwegianWhereNeeded: Record<Use, string> = {
  much: 'Det mangler folk til slike jobber, og du øver norsk hver dag.',
  some: 'Det mangler folk til slike jobber, og du øver litt norsk.',
  little: 'Det mangler folk til slike jobber, men det er lite norsk.',
  unknown: 'Vi vet ikke hvor mye norsk det er, men det mangler folk.',
};

function norwegianOf(use: Use, isShort: boolean): string {
  return (isShort ? norwegianWhereNeeded : norwegian)[use];
}
