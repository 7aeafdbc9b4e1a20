import { z } from 'zod';
import { occupationCode } from '#shared/code-tables.ts';
import { day, id, instant, longText, optional } from '#shared/fields.ts';
import { participantData } from '#shared/participants/participant-data.ts';
import { doer } from '#shared/placements/placement.ts';
import { shown } from '#shared/shown.ts';
import {
  contracts,
  fundings,
  outcomeAfters,
  outcomeMonths,
  outcomeStatuses,
  schools,
  selfSupports,
} from './outcome-codes.ts';

const writable = {
  /** The day that it tells of. */
  asOf: day,
  after: z.enum(outcomeAfters),
  months: z.literal(outcomeMonths),
  placementId: optional(id),
  status: z.enum(outcomeStatuses),
  hoursPerWeek: optional(z.number().gt(0).max(48)),
  contract: optional(z.enum(contracts)),
  funding: optional(z.enum(fundings)),
  sameEmployer: optional(z.boolean()),
  occupation: optional(occupationCode),
  school: optional(z.enum(schools)),
  selfSupporting: optional(z.enum(selfSupports)),
  note: optional(longText(1000)),
};

interface Given {
  status?: unknown;
  after?: unknown;
}

/** One hour a week is no success by itself: work says how many, how, and who pays. */
type Rule = [
  (value: unknown) => boolean,
  { path: string[]; params: { code: string }; when: () => boolean },
];

function tells(field: string, needs: (given: Given) => boolean): Rule {
  return [
    (value: unknown): boolean => {
      const given = (value ?? {}) as Given & Record<string, unknown>;
      return !needs(given) || (given[field] ?? undefined) !== undefined;
    },
    { path: [field], params: { code: 'required' }, when: (): boolean => true },
  ];
}

const works = ({ status }: Given): boolean => status === 'work' || status === 'work_and_education';
const learns = ({ status }: Given): boolean =>
  status === 'education' || status === 'work_and_education';

export const outcomeInput = z
  .strictObject(writable)
  .refine(...tells('hoursPerWeek', works))
  .refine(...tells('contract', works))
  .refine(...tells('funding', works))
  .refine(...tells('school', learns))
  .refine(...tells('placementId', ({ after }) => after === 'placement'))
  .refine(
    (value) => value?.after !== 'programme' || (value.placementId ?? undefined) === undefined,
    { path: ['placementId'], params: { code: 'unknown_field' }, when: () => true },
  );
export type OutcomeInput = z.output<typeof outcomeInput>;

/** What is held of one, as it was recorded. */
export const heldOutcome = z
  .object({ ...shown(writable), id, at: instant, by: doer })
  .meta({ id: 'HeldOutcome' });
export type HeldOutcome = z.output<typeof heldOutcome>;

/** As it was recorded last; `corrections`: what was recorded of the same point before, latest first. */
export const outcome = heldOutcome
  .extend({ corrections: z.array(heldOutcome) })
  .meta({ id: 'Outcome' })
  .register(participantData, { whose: null });
export type Outcome = z.output<typeof outcome>;

export const dueOutcome = z
  .object({
    participant: z
      .object({ id, displayName: z.string() })
      .register(participantData, { whose: 'id' }),
    after: z.enum(outcomeAfters),
    months: z.literal(outcomeMonths),
    placementId: id.optional(),
    dueOn: z.string(),
  })
  .meta({ id: 'DueOutcome' });
export type DueOutcome = z.output<typeof dueOutcome>;
