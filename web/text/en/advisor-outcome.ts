import type { HeldOutcome } from '#shared/outcomes/outcome.ts';
import { translated } from '#shared/translated.ts';
import * as nb from '../nb/advisor-outcome.ts';
import { format, lowerFirst } from './format.ts';
import { count } from './plain-words.ts';

export const outcomeStatusLabels: typeof nb.outcomeStatusLabels = translated(
  nb.outcomeStatusLabels,
  {
    work: 'Job',
    work_and_education: 'Job and school',
    education: 'School',
    programme: 'Is still in the programme',
    seeking: 'Looking for a job',
    other: 'Something else',
    unknown: 'We do not know',
  },
);

export const contractLabels: typeof nb.contractLabels = translated(nb.contractLabels, {
  permanent: 'Permanent',
  temporary: 'For a time',
  on_call: 'On call',
  apprenticeship: 'Apprentice',
  self_employed: 'Own business',
});

export const fundingLabels: typeof nb.fundingLabels = translated(nb.fundingLabels, {
  ordinary: 'Normal wages',
  subsidised: 'With a wage subsidy',
});

export const schoolLabels: typeof nb.schoolLabels = translated(nb.schoolLabels, {
  lower_secondary: 'Primary and lower secondary school',
  upper_secondary: 'Upper secondary school',
  higher: 'College or university',
  other: 'Another school or a course',
});

export const selfSupportLabels: typeof nb.selfSupportLabels = translated(nb.selfSupportLabels, {
  yes: 'Yes',
  partly: 'Partly',
  no: 'No',
  unknown: 'We do not know',
});

const monthsAfter = (n: number, what: string): string =>
  `${count(n, 'month', 'months')} after ${what}`;

export const outcomeText: typeof nb.outcomeText = translated(nb.outcomeText, {
  title: (name) => `Outcome for ${name}`,
  inTab: 'Outcome',
  loading: 'The outcome is coming …',
  back: 'Back',
  points: {
    programme: (months) => monthsAfter(months, 'the programme'),
    placement: monthsAfter,
  },
  endedOn: (day) => `Ended ${format.dayInWords(day)}.`,
  aPlacement: 'the place',
  choose: 'Choose what the outcome is for',
  chooseHelp:
    'Outcomes are written 3, 6, 12 and 24 months after the programme and after each place.',
  nothingEnded: 'The programme has not ended, and no place has ended. So there is no outcome yet.',
  toPerson: 'To the participant',
  recorded: 'Written',
  notRecorded: 'Not written',
  correctsTitle: 'This was written before',
  corrects: 'What you save now corrects it. The old one stays.',
  writtenBy: (name, at) => `${name}, ${format.moment(at)}`,
  save: 'Save the outcome',
  discard: 'Start again',
  saved: (name) => `The outcome for ${name} is saved.`,
  more: 'More about it (may be left out)',
  notAsked: 'Not asked',
  sameEmployerLabels: { yes: 'Yes', no: 'No' },
  fields: {
    status: {
      label: 'What does the participant do now?',
      faults: { required: 'Choose what the participant does.' },
    },
    hoursPerWeek: {
      label: 'Hours a week',
      faults: {
        required: 'Write how many hours a week.',
        wrong_type: 'Write a number.',
        out_of_range: 'Write a number above 0, at most 48.',
      },
    },
    contract: { label: 'Employment', faults: { required: 'Choose what kind of employment.' } },
    funding: { label: 'Wages', faults: { required: 'Choose who pays.' } },
    school: { label: 'School', faults: { required: 'Choose what kind of school.' } },
    sameEmployer: { label: 'The same employer as the place?' },
    occupation: {
      label: 'Occupation',
      description: 'Write the occupation, and choose it in the list.',
    },
    selfSupporting: { label: 'Manages without help with money?' },
    note: { label: 'Note' },
    asOf: {
      label: 'The day that this is about',
      faults: {
        required: 'Write the day.',
        out_of_range: 'The day cannot be after today.',
      },
    },
  },
});

/** What was recorded, in one line. */
export function outcomeWords(outcome: HeldOutcome, occupation: string | undefined): string {
  const { status, hoursPerWeek, contract, funding, school, sameEmployer, selfSupporting } = outcome;
  const parts = [
    outcomeStatusLabels[status],
    hoursPerWeek !== undefined && count(hoursPerWeek, 'hour a week', 'hours a week'),
    contract && lowerFirst(contractLabels[contract]),
    funding && lowerFirst(fundingLabels[funding]),
    school && lowerFirst(schoolLabels[school]),
    occupation && lowerFirst(occupation),
    sameEmployer !== undefined && (sameEmployer ? 'the same employer' : 'another employer'),
    selfSupporting && selfSupporting !== 'unknown' && supported[selfSupporting],
  ];
  return parts.filter(Boolean).join(', ');
}

const supported = {
  yes: 'manages without help',
  partly: 'manages partly without help',
  no: 'does not manage without help',
};
