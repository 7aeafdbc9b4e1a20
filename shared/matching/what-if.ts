import { z } from 'zod';
import { driversLicences, levels, openingKinds, shifts, skills, weekdays } from '#shared/codes.ts';
import { participantData } from '#shared/participants/participant-data.ts';

function changeOf<C extends string, P extends z.ZodRawShape>(code: C, params: P) {
  return z.object({ code: z.literal(code), params: z.object(params) });
}

/** One thing that could be different about a participant; words in the web. */
export const changeSchema = z
  .discriminatedUnion('code', [
    /** One level up; `level` is the new one. */
    changeOf('level', { skill: z.enum(skills), level: z.enum(levels) }),
    /** One level up in all four skills. */
    changeOf('all_levels', {}),
    /** 20 km further than now. */
    changeOf('travel', { maxTravelKm: z.number() }),
    changeOf('shift', { shift: z.enum(shifts) }),
    changeOf('weekday', { weekday: z.enum(weekdays) }),
    changeOf('licence', { licence: z.enum(driversLicences) }),
    changeOf('qualification', { qualification: z.string() }),
    /** No longer avoiding the occupations that begin so. */
    changeOf('avoid', { prefix: z.string() }),
    changeOf('kind', { kind: z.enum(openingKinds) }),
  ])
  .meta({ id: 'Change' });
export type Change = z.output<typeof changeSchema>;

const effect = {
  /** The best score then; null where nothing is eligible. */
  best: z.number().nullable(),
  /** `best` minus the best score of today, rounded likewise; nothing eligible counts 0. */
  gain: z.number(),
};

/** What would help a participant: each change alone, everything else as it is. */
export const whatIfReply = z
  .object({
    /** Eligible openings today, and the best score among them. */
    total: z.int(),
    best: z.number().nullable(),
    /** In a fixed order. `more`: how many further openings become eligible. */
    changes: z.array(z.object({ change: changeSchema, more: z.int(), ...effect })),
    /**
     * The occupations with most eligible openings that are no wish yet, at most 30, most first: each
     * as one more wish, last in order. It changes scores only.
     */
    wishes: z.array(z.object({ occupation: z.string(), openings: z.int(), ...effect })),
  })
  .register(participantData, { whose: null });
export type WhatIf = z.output<typeof whatIfReply>;
