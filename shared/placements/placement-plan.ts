import { z } from 'zod';
import { languageCode, occupationCode } from '#shared/code-tables.ts';
import { weekdays } from '#shared/codes.ts';
import {
  day,
  email,
  list,
  longText,
  optional,
  phone,
  reversed,
  text,
  withDefault,
} from '#shared/fields.ts';
import { shown } from '#shared/shown.ts';
import { goalCodes, legalBases } from './placement-codes.ts';

/** Given whole; without an end for an ordinary job alone. */
const period = z
  .strictObject({ start: day, end: optional(day) })
  .refine((value) => !reversed(value?.start, value?.end), {
    path: ['end'],
    params: { code: 'range_reversed' },
    when: () => true,
  });

/** `other` says what. */
const goal = z
  .strictObject({ code: z.enum(goalCodes), text: optional(longText(500)) })
  .refine((value) => value?.code !== 'other' || (value.text ?? undefined) !== undefined, {
    path: ['text'],
    params: { code: 'required' },
    when: () => true,
  });

const contact = z.strictObject({
  name: text(200),
  email: optional(email),
  phone: optional(phone),
});
const mentor = z.strictObject({ name: text(200), languages: list(languageCode, 20) });

/** What the workplace changes, too. */
const forEmployers = {
  tasks: list(text(200), 20),
  weekdays: list(z.enum(weekdays)),
  hoursPerWeek: optional(z.number().gt(0).max(48)),
  contact: optional(contact),
  mentor: optional(mentor),
};

const writable = {
  title: text(200),
  occupation: occupationCode,
  ...forEmployers,
  period: optional(period),
  goals: list(goal, 10),
  adaptation: optional(longText(1000)),
  /** The employer may read the adaptation. */
  adaptationShared: withDefault(z.boolean(), false),
  followUp: z.strictObject({ everyWeeks: z.int().min(1).max(12) }),
  /** Why this place, and how it serves work and the Norwegian goal: the law asks for it. */
  why: longText(2000),
  legalBasis: z.enum(legalBases),
  /** NAV has decided the longer limit; why is not stored. */
  extendedLimit: withDefault(z.boolean(), false),
  /** With the employees' representatives. */
  discussedWithStaff: optional(z.strictObject({ on: day, with: text(200) })),
};

/** The plan of a placement, as advisors write it. */
export const placementPlan = z.strictObject(writable);
export type PlacementPlan = z.output<typeof placementPlan>;
/** The part of it that the employer writes. */
export const employersPlan = z.strictObject(forEmployers);

/** As it is read. */
export const shownPlan = shown(writable);

/** Fields whose change takes no approval back. */
const freeFields: readonly string[] = ['contact', 'mentor'];
export const planFields = Object.keys(writable) as (keyof PlacementPlan)[];

export function needsApproval(field: string): boolean {
  return !freeFields.includes(field);
}
