import type { HeldOutcome } from '#shared/outcomes/outcome.ts';
import type {
  contracts,
  fundings,
  outcomeStatuses,
  schools,
  selfSupports,
} from '#shared/outcomes/outcome-codes.ts';
import type { Content } from '#web/form/changes.ts';
import { numberOf, numberText } from '#web/form/numbers.ts';

export type OutcomeStatus = (typeof outcomeStatuses)[number];

/** What stands in the form: text as it is typed, `''` for what nobody has said. */
export interface OutcomeValues {
  status: OutcomeStatus | '';
  hoursPerWeek: string;
  contract: (typeof contracts)[number] | '';
  funding: (typeof fundings)[number] | '';
  school: (typeof schools)[number] | '';
  sameEmployer: 'yes' | 'no' | '';
  occupation: string;
  selfSupporting: (typeof selfSupports)[number] | '';
  note: string;
  asOf: string;
}
export type OutcomeField = keyof OutcomeValues;

/** Nothing is said beforehand but the day: it is asked today. */
export function blankOutcome(today: string): OutcomeValues {
  return {
    status: '',
    hoursPerWeek: '',
    contract: '',
    funding: '',
    school: '',
    sameEmployer: '',
    occupation: '',
    selfSupporting: '',
    note: '',
    asOf: today,
  };
}

const ofWork = ['hoursPerWeek', 'contract', 'funding'] as const;

/** What a status asks for, in the order of the form. */
export function askedBy(status: OutcomeStatus | ''): OutcomeField[] {
  const works = status === 'work' || status === 'work_and_education';
  const learns = status === 'education' || status === 'work_and_education';
  return [...(works ? ofWork : []), ...(learns ? (['school'] as const) : [])];
}

/** What may be said beside it; whether it is the same employer only where there was one. */
export function optionalFor(
  status: OutcomeStatus | '',
  after: 'programme' | 'placement',
): OutcomeField[] {
  const works = status === 'work' || status === 'work_and_education';
  return [
    ...(works && after === 'placement' ? (['sameEmployer'] as const) : []),
    ...(works ? (['occupation'] as const) : []),
    'selfSupporting',
    'note',
  ];
}

/** As the API takes it: what was filled in for another status is not sent. */
export function contentOf(values: OutcomeValues, after: 'programme' | 'placement'): Content {
  const { status } = values;
  const shown = ['asOf', 'status', ...askedBy(status), ...optionalFor(status, after)] as const;
  return Object.fromEntries(shown.map((field) => [field, sent(values, field)]));
}

function sent(values: OutcomeValues, field: OutcomeField): unknown {
  if (field === 'hoursPerWeek') return numberOf(values.hoursPerWeek);
  if (field === 'sameEmployer') {
    return values.sameEmployer === '' ? null : values.sameEmployer === 'yes';
  }
  return values[field].trim() || null;
}

/** What was recorded, as the form has it. */
export function valuesOf(outcome: HeldOutcome): OutcomeValues {
  const { hoursPerWeek, sameEmployer } = outcome;
  return {
    status: outcome.status,
    hoursPerWeek: numberText(hoursPerWeek),
    contract: outcome.contract ?? '',
    funding: outcome.funding ?? '',
    school: outcome.school ?? '',
    sameEmployer: sameEmployer === undefined ? '' : sameEmployer ? 'yes' : 'no',
    occupation: outcome.occupation ?? '',
    selfSupporting: outcome.selfSupporting ?? '',
    note: outcome.note ?? '',
    asOf: outcome.asOf,
  };
}
