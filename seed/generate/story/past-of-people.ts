import { addDays } from '#seed/generate/days.ts';
import { changesOf, registered } from '#server/features/participants/participant-changes.ts';
import { levelNumber, levels, type Skill, skills } from '#shared/codes.ts';
import { dayNumber } from '#shared/day-number.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { ParticipantChange } from '#shared/participants/participant-change.ts';
import { dayAt, type StoryPerson, type StoryWorld, timeAt } from './story-world.ts';

type Norwegian = Participant['norwegian'];
type Programme = NonNullable<Participant['programme']>;

interface ProgrammePlot {
  /** Days from today. */
  start: number;
  end: number;
  endReason?: string;
}

/** Of those whose programme is part of the story. */
const programmes: Readonly<Record<number, ProgrammePlot>> = {
  10: { start: -420, end: 310 },
  11: { start: -500, end: -20 },
  12: { start: -400, end: -100, endReason: 'Fikk fast jobb' },
  13: { start: -560, end: -200, endReason: 'Begynte på videregående skole' },
  14: { start: -430, end: 300 },
  15: { start: -280, end: 300 },
};
/** Nobody has tested this one for more than a year. */
const testedLongAgo = 14;
/** Somebody moved from a colleague to the demo's advisor. */
const movedOver = 17;
/** A new wish came while the programme went on. */
const newWish = 0;

const daysBetweenTests = 115;
/** A step takes as long as this at the least; somebody's first weeks are for settling. */
const daysBeforeFirstEvent = 30;

/**
 * Gives the people of the story their past: since when they are in the programme, which level they had
 * when, and what else became otherwise.
 * @param firstEvents the days, from today, on which something first happened to each
 */
export function givePasts(world: StoryWorld, firstEvents: ReadonlyMap<number, number>): void {
  for (const [index, person] of world.people.entries()) {
    const inTime = withProgramme(world, person.participant, index, firstEvents.get(index) ?? 0);
    Object.assign(person, withChanges(world, inTime, index));
  }
}

function withProgramme(
  world: StoryWorld,
  participant: Participant,
  index: number,
  firstEvent: number,
): Participant {
  const plot = programmes[index];
  const schooling = isUpper(participant) ? 'upper_secondary' : 'below_upper_secondary';
  const about: Pick<Programme, 'track' | 'schooling'> = { track: 'work', schooling };
  if (plot) {
    const [start, end] = [dayAt(world, plot.start), dayAt(world, plot.end)];
    const { endReason } = plot;
    return { ...participant, programme: { start, end, ...about, ...(endReason && { endReason }) } };
  }
  const latest = dayAt(world, Math.min(firstEvent, 0) - daysBeforeFirstEvent);
  const { start = latest, end } = participant.programme ?? {};
  return {
    ...participant,
    programme: { start: start < latest ? start : latest, ...(end && { end }), ...about },
  };
}

function isUpper({ education }: Participant): boolean {
  return education === 'upper_secondary' || education === 'higher';
}

function withChanges(world: StoryWorld, given: Participant, index: number): StoryPerson {
  const participant = index === testedLongAgo ? testedOn(given, dayAt(world, -400)) : given;
  const start = participant.programme?.start ?? world.today;
  const sinceStart = dayNumber(start) - dayNumber(world.today);
  const createdAt = timeAt(world, sinceStart + 4, 540);
  const { advisor, leader, teacher } = world.voices;
  // From today backwards: each record is as it was before the one before it.
  let record = participant;
  const changes: ParticipantChange[] = [];
  const before = (earlier: Participant, at: string, by = teacher): void => {
    changes.unshift(...changesOf(earlier, record, { at, by: by.doer }));
    record = earlier;
  };
  for (const day of testDays(world, participant, sinceStart)) {
    before(
      {
        ...record,
        norwegian: lower(record.norwegian, dayAt(world, day - daysBetweenTests), start),
      },
      timeAt(world, day, 600),
    );
  }
  if (index === newWish)
    before({ ...record, wishes: record.wishes.slice(1) }, timeAt(world, -66, 640), advisor);
  if (index === movedOver)
    before({ ...record, responsible: leader.accountId }, timeAt(world, -44, 650), leader);
  changes.sort((a, b) => (a.at < b.at ? -1 : 1));
  changes.unshift(registered(record, { at: createdAt, by: advisor.doer }));
  const times = new Set(changes.map(({ at }) => at));
  return {
    participant: {
      ...participant,
      version: times.size - 1,
      createdAt,
      updatedAt: changes.at(-1)?.at ?? createdAt,
    },
    changes,
  };
}

/** The days of tests after the first one, the last of them being that of today's levels; latest first. */
function testDays(world: StoryWorld, { norwegian }: Participant, sinceStart: number): number[] {
  const dates = Object.values(norwegian).flatMap((held) => (held ? [held.date] : []));
  const last = dates.sort().at(-1);
  if (last === undefined) return [];
  const days: number[] = [];
  const known = Math.min(dayNumber(last) - dayNumber(world.today) + 3, -1);
  for (let day = known; day - daysBetweenTests > sinceStart; day -= daysBetweenTests)
    days.push(day);
  return days.slice(0, 4);
}

/** A level less in every skill, as a teacher saw it then. */
function lower(held: Norwegian, on: string, start: string): Norwegian {
  const date = on > start ? on : addDays(start, 2);
  const entries = skills.flatMap((skill: Skill) => {
    const level = levels[Math.max(levelNumber(held[skill]?.level) - 1, 0)];
    return held[skill] && level ? [[skill, { level, source: 'teacher', date }] as const] : [];
  });
  return Object.fromEntries(entries);
}

function testedOn(participant: Participant, date: string): Participant {
  const level = { level: 'A2', source: 'teacher', date } as const;
  return {
    ...participant,
    norwegian: { listening: level, reading: level, speaking: level, writing: level },
  };
}
