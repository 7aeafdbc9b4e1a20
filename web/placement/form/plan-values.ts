import type { Weekday } from '#shared/codes.ts';
import type { Placement } from '#shared/placements/placement.ts';
import type { goalCodes, legalBases } from '#shared/placements/placement-codes.ts';
import type { Content } from '#web/form/changes.ts';
import { numberOf, numberText } from '#web/form/numbers.ts';

export type GoalCode = (typeof goalCodes)[number];

/** What stands in the form: text as it is typed, `''` for nothing chosen. Same names as in the API. */
export interface PlanValues {
  title: string;
  occupation: string;
  /** One on each line. */
  tasks: string;
  period: { start: string; end: string };
  weekdays: Weekday[];
  hoursPerWeek: string;
  /** `texts` of those that have one: `other` needs it. */
  goals: { codes: GoalCode[]; texts: Partial<Record<GoalCode, string>> };
  contact: { name: string; email: string; phone: string };
  mentor: { name: string; languages: string[] };
  adaptation: string;
  adaptationShared: boolean;
  followUp: { everyWeeks: string };
  why: string;
  legalBasis: (typeof legalBases)[number];
  extendedLimit: boolean;
  discussedWithStaff: { on: string; with: string };
}

export function valuesOf(placement: Placement): PlanValues {
  const { period, contact, mentor, goals, discussedWithStaff } = placement;
  return {
    title: placement.title,
    occupation: placement.occupation,
    tasks: placement.tasks.join('\n'),
    period: { start: period?.start ?? '', end: period?.end ?? '' },
    weekdays: placement.weekdays,
    hoursPerWeek: numberText(placement.hoursPerWeek),
    goals: {
      codes: goals.map(({ code }) => code),
      texts: Object.fromEntries(goals.flatMap(({ code, text }) => (text ? [[code, text]] : []))),
    },
    contact: {
      name: contact?.name ?? '',
      email: contact?.email ?? '',
      phone: contact?.phone ?? '',
    },
    mentor: { name: mentor?.name ?? '', languages: mentor?.languages ?? [] },
    adaptation: placement.adaptation ?? '',
    adaptationShared: placement.adaptationShared,
    followUp: { everyWeeks: numberText(placement.followUp.everyWeeks) },
    why: 'why' in placement ? placement.why : '',
    legalBasis: placement.legalBasis,
    extendedLimit: 'extendedLimit' in placement && placement.extendedLimit,
    discussedWithStaff: {
      on: discussedWithStaff?.on ?? '',
      with: discussedWithStaff?.with ?? '',
    },
  };
}

/** What the workplace changes. */
const employersUnits = ['tasks', 'weekdays', 'hoursPerWeek', 'contact', 'mentor'] as const;

/** What is changed and sent as one, in the order of the form. */
export const planUnits = {
  advisor: [
    'title',
    'occupation',
    'tasks',
    'period',
    'weekdays',
    'hoursPerWeek',
    'contact',
    'mentor',
    'goals',
    'why',
    'adaptation',
    'adaptationShared',
    'followUp',
    'legalBasis',
    'extendedLimit',
    'discussedWithStaff',
  ],
  employer: employersUnits,
} as const;

/**
 * The values as the API takes them; null removes what is stored. What is no number goes as it stands:
 * the server names the field.
 */
export function contentOf(values: PlanValues): Content {
  const { period, goals, contact, mentor, discussedWithStaff } = values;
  return {
    title: written(values.title),
    occupation: written(values.occupation),
    tasks: values.tasks
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    period: whole({ start: written(period.start), end: written(period.end) }),
    weekdays: values.weekdays,
    hoursPerWeek: numberOf(values.hoursPerWeek),
    goals: goals.codes.map((code) => {
      const text = goals.texts[code]?.trim();
      return { code, ...(text && { text }) };
    }),
    contact: whole({
      name: written(contact.name),
      email: written(contact.email),
      phone: written(contact.phone),
    }),
    mentor:
      written(mentor.name) || mentor.languages.length > 0
        ? { name: written(mentor.name), languages: mentor.languages }
        : null,
    adaptation: written(values.adaptation),
    adaptationShared: values.adaptationShared,
    followUp: { everyWeeks: numberOf(values.followUp.everyWeeks) },
    why: written(values.why),
    legalBasis: values.legalBasis,
    extendedLimit: values.extendedLimit,
    discussedWithStaff: whole({
      on: written(discussedWithStaff.on),
      with: written(discussedWithStaff.with),
    }),
  };
}

function written(text: string): string | null {
  return text.trim() || null;
}

/** Null when nothing in it is filled in; half of it goes as it is, and the server names the rest. */
function whole<T extends object>(parts: T): T | null {
  return Object.values(parts).some((part) => part !== null) ? parts : null;
}
