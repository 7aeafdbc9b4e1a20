import { type Education, type Level, type LevelSource, levels, type Skill } from '#shared/codes.ts';
import type { ParticipantDraft } from '#shared/participants/participant.ts';
import { addDays } from './days.ts';
import type { Random } from './random.ts';

/** Levels gained a month, by schooling: who has learnt to learn goes faster. */
const pace: Readonly<Record<Education, number>> = {
  none: 0.06,
  primary: 0.08,
  lower_secondary: 0.1,
  upper_secondary: 0.16,
  higher: 0.22,
};

/** Speaking comes before writing, and much so for those with little schooling. */
const ahead: Readonly<Record<Skill, readonly [littleSchooling: number, muchSchooling: number]>> = {
  listening: [0.5, 0.2],
  speaking: [0.4, 0],
  reading: [-0.5, 0.2],
  writing: [-0.8, -0.3],
};

/** Levels after so many months of Norwegian; a few have none registered yet. */
export function heldNorwegian(
  random: Random,
  education: Education,
  months: number,
  today: string,
): ParticipantDraft['norwegian'] {
  if (random.chance(0.05)) return {};
  const base = Math.min(0.4 + months * pace[education] * (0.7 + random.float() * 0.6), 4);
  const hasMuchSchooling = education === 'higher' || education === 'upper_secondary';
  const source = sourceOf(random, months);
  const date = addDays(today, -random.int(1, Math.max(1, Math.min(months * 30, 300))));
  const held = (skill: Skill): { level: Level; source: LevelSource; date: string } => {
    const number = base + ahead[skill][hasMuchSchooling ? 1 : 0] + random.float() * 0.5;
    return { level: levels[Math.min(Math.max(Math.round(number), 0), 4)] ?? 'none', source, date };
  };
  return {
    listening: held('listening'),
    reading: held('reading'),
    speaking: held('speaking'),
    // Now and then only the oral part has been tested.
    ...(random.chance(0.93) && { writing: held('writing') }),
  };
}

function sourceOf(random: Random, months: number): LevelSource {
  if (months < 4) return random.chance(0.6) ? 'self' : 'teacher';
  return random.chance(0.5) ? 'norskprove' : 'teacher';
}
