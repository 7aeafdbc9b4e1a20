import { levelNumber, type Skill, skills } from '#shared/codes.ts';
import type { HistoryEvent } from '#shared/history/history-endpoints.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { PlacementForAdvisors } from '#shared/placements/placement.ts';
import type { SkillWay, Stay } from '#web/plot/norwegian-plot.tsx';

type Levels = Participant['norwegian'];
type Held = NonNullable<Levels[Skill]>;

/** Every level that was held in each skill, by the day of the result, the earliest first. */
export function waysOf(changes: readonly Pick<HistoryEvent, 'params'>[], now: Levels): SkillWay[] {
  // Newest first: what was held last on a day is what counts of it.
  const all = [now, ...changes.flatMap(({ params: { from, to } }) => [to, from] as Levels[])];
  return skills.flatMap((skill) => {
    const byDay = new Map<string, Held>();
    for (const levels of all) {
      const held = levels?.[skill];
      if (held && !byDay.has(held.date)) byDay.set(held.date, held);
    }
    const steps = [...byDay.values()]
      .map(({ level, date, source }) => ({ day: date, level: levelNumber(level), source }))
      .sort((a, b) => (a.day < b.day ? -1 : 1));
    return steps.length > 0 ? [{ skill, steps }] : [];
  });
}

/** Where somebody was meanwhile: what was agreed and has begun. */
export function staysOf(
  placements: readonly Pick<PlacementForAdvisors, 'id' | 'title' | 'period' | 'end' | 'state'>[],
  today: string,
): Stay[] {
  return placements
    .flatMap(({ id, title, period, end, state }) => {
      const isThere = state !== 'draft' && state !== 'cancelled' && state !== 'agreed';
      if (!isThere || !period || period.start > today) return [];
      const last = end?.on ?? period.end;
      return [{ id, title, start: period.start, end: last && last < today ? last : today }];
    })
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}
