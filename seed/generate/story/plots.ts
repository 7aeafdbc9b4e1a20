import type { OpeningKind, Weekday } from '#shared/codes.ts';
import type { PlacementPlot } from './tell-placement.ts';
import type { ReferralPlot, StepPlot } from './tell-referral.ts';

type Plot = ReferralPlot & { placement?: PlacementPlot };

const practice: readonly OpeningKind[] = ['language_practice', 'work_training'];
const job: readonly OpeningKind[] = ['vacancy', 'apprenticeship', 'wage_subsidy'];
const tueThu: Weekday[] = ['tue', 'thu'];
const monWedFri: Weekday[] = ['mon', 'wed', 'fri'];
const wholeWeek: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const learnsNorwegian = [{ code: 'norwegian' as const }, { code: 'work_experience' as const }];
const wantsTheJob = [{ code: 'job_here' as const }];

/** From a suggestion to the employer's yes, which takes some days. */
function agreed(from: number): StepPlot[] {
  return [
    ['suggest', from],
    ['interested', from + 2],
    ['share', from + 3],
    ['accept', from + 7],
  ];
}

/** The approvals of all three on days that follow each other. */
function allSay(from: number): Required<NonNullable<PlacementPlot['yes']>> {
  return { participant: from, employer: from + 1, advisor: from + 2 };
}

/** The demo's own participant: something to answer, and a placement that goes on. */
const own: readonly Plot[] = [
  {
    person: 0,
    opening: job,
    steps: [
      ['suggest', -74],
      ['decline', -70, { reason: 'too_far' }],
    ],
    note: 'Her trenger de folk på kveldstid.',
  },
  {
    person: 0,
    opening: 6,
    steps: agreed(-60),
    note: 'Et rolig sted der du får snakke mye norsk.',
    shares: ['norwegian', 'languages', 'availability'],
    message: 'Jeg vil gjerne lære norsk på jobb.',
    placement: {
      planned: -51,
      plan: {
        start: -42,
        end: 42,
        weeks: 3,
        weekdays: tueThu,
        hoursPerWeek: 14,
        goals: learnsNorwegian,
        mentor: { name: 'Linerle Testvik', languages: ['uk'] },
      },
      yes: allSay(-50),
    },
  },
  {
    person: 0,
    opening: 4,
    steps: [['interested', -3]],
    shares: ['norwegian', 'experience', 'licences'],
    message: 'Jeg liker å lage mat, og jeg kan begynne snart.',
  },
  {
    person: 0,
    opening: 0,
    steps: [['suggest', -4]],
    note: 'Kjøkkenet ligger nær deg, og du har ønsket deg dette.',
  },
];

/** What waits for the demo's employer. */
const employers: readonly Plot[] = [
  {
    person: 1,
    opening: 0,
    steps: [
      ['suggest', -9],
      ['interested', -6],
      ['share', -5],
    ],
    shares: ['norwegian', 'languages', 'availability'],
    message: 'Jeg har jobbet på kjøkken før.',
  },
  {
    person: 2,
    opening: 2,
    steps: [
      ['interested', -8],
      ['share', -4],
    ],
    shares: ['norwegian', 'experience', 'education', 'qualifications'],
  },
  {
    person: 3,
    opening: 1,
    steps: agreed(-13),
    shares: ['norwegian', 'availability'],
    placement: {
      planned: -5,
      plan: {
        start: 10,
        end: 170,
        weekdays: monWedFri,
        hoursPerWeek: 20,
        goals: [{ code: 'try_out' }, ...learnsNorwegian],
      },
      yes: { participant: -4 },
    },
  },
  {
    person: 21,
    opening: 5,
    steps: [
      ['suggest', -20],
      ['interested', -17],
      ['share', -16],
      ['reject', -4, { reason: 'qualification' }],
    ],
    shares: ['norwegian', 'education', 'qualifications'],
  },
];

/** Placements in every state. */
const placed: readonly Plot[] = [
  {
    person: 4,
    opening: practice,
    steps: agreed(-16),
    shares: ['norwegian', 'availability'],
    placement: {
      planned: -8,
      plan: { start: 7, end: 91, weekdays: tueThu, hoursPerWeek: 12, goals: learnsNorwegian },
      yes: { participant: -6, employer: -5 },
    },
  },
  {
    person: 5,
    opening: 0,
    steps: agreed(-55),
    shares: ['norwegian'],
    placement: {
      planned: -47,
      plan: { start: -39, end: 45, weekdays: tueThu, hoursPerWeek: 12, goals: learnsNorwegian },
      yes: allSay(-46),
      later: {
        on: -5,
        change: { weekdays: ['mon', 'tue', 'thu'], hoursPerWeek: 18 },
        yes: { participant: -4 },
      },
    },
  },
  {
    person: 6,
    opening: ['language_practice'],
    steps: agreed(-112),
    shares: ['norwegian', 'languages'],
    placement: {
      planned: -104,
      plan: { start: -92, end: -6, weekdays: tueThu, hoursPerWeek: 12, goals: learnsNorwegian },
      yes: allSay(-103),
      untold: ['3'],
    },
  },
  {
    person: 7,
    opening: practice,
    steps: agreed(-24),
    shares: ['norwegian', 'availability'],
    placement: {
      planned: -15,
      plan: { start: 6, end: 90, weekdays: monWedFri, hoursPerWeek: 18, goals: wantsTheJob },
      yes: allSay(-14),
    },
  },
  {
    person: 8,
    opening: 1,
    steps: agreed(-110),
    shares: ['norwegian', 'experience', 'availability'],
    placement: {
      planned: -100,
      plan: {
        start: -86,
        end: 9,
        weekdays: wholeWeek,
        hoursPerWeek: 30,
        goals: wantsTheJob,
        adaptation: 'Ikke tunge løft alene.',
        adaptationShared: true,
      },
      yes: allSay(-99),
      untold: ['3'],
    },
  },
  {
    person: 9,
    opening: 2,
    steps: agreed(-215),
    shares: ['norwegian', 'experience', 'qualifications'],
    placement: {
      planned: -206,
      plan: { start: -190, end: -95, weekdays: wholeWeek, hoursPerWeek: 30, goals: wantsTheJob },
      yes: allSay(-205),
      over: {
        on: -95,
        reason: 'job_here',
        result: 'Fikk fast jobb i 80 prosent.',
        recommendation: 'Følge opp norsk i helsefag.',
      },
    },
  },
  {
    person: 12,
    opening: job,
    steps: agreed(-160),
    shares: ['norwegian', 'experience', 'education'],
    placement: {
      planned: -150,
      plan: {
        start: -140,
        end: 220,
        weekdays: wholeWeek,
        hoursPerWeek: 37.5,
        goals: wantsTheJob,
      },
      yes: allSay(-149),
      over: { on: -105, reason: 'job_here', result: 'Prøvetiden er over, og jobben er fast.' },
    },
  },
  {
    person: 22,
    opening: practice,
    steps: agreed(-40),
    shares: ['norwegian'],
    placement: {
      planned: -31,
      plan: { start: -20, end: 60, weekdays: tueThu, hoursPerWeek: 12, goals: learnsNorwegian },
      yes: allSay(-30),
      cancelled: { on: -24, reason: 'Har fått jobb et annet sted.' },
    },
  },
];

/** Stay after stay at one workplace, and no job there. */
const churn: readonly Plot[] = [
  {
    person: 10,
    opening: 0,
    steps: agreed(-325),
    shares: ['norwegian'],
    placement: {
      planned: -312,
      plan: { start: -300, end: -214, weekdays: tueThu, hoursPerWeek: 12, goals: learnsNorwegian },
      yes: allSay(-311),
      over: { on: -214, reason: 'completed', result: 'Snakker mer norsk enn før.' },
    },
  },
  {
    person: 10,
    opening: 6,
    steps: agreed(-175),
    shares: ['norwegian'],
    placement: {
      planned: -166,
      plan: { start: -154, end: -70, weekdays: tueThu, hoursPerWeek: 12, goals: wantsTheJob },
      yes: allSay(-165),
      over: {
        on: -73,
        reason: 'stopped_by_participant',
        result: 'Ønsket seg betalt arbeid.',
        recommendation: 'Ikke flere opphold uten lønn på samme sted.',
      },
    },
  },
];

/** Ways that lead elsewhere, and what still waits. */
const others: readonly Plot[] = [
  {
    person: 16,
    opening: job,
    steps: [
      ['suggest', -50],
      ['interested', -47],
      ['share', -46],
      ['reject', -38, { reason: 'norwegian' }],
    ],
    shares: ['norwegian', 'experience'],
  },
  { person: 16, opening: practice, steps: [['suggest', -5]], note: 'Her kan du øve på norsk.' },
  {
    person: 17,
    opening: practice,
    steps: [
      ['suggest', -33],
      ['interested', -30],
      ['withdraw', -28, { reason: 'other_place' }],
    ],
    shares: ['norwegian'],
  },
  {
    person: 18,
    opening: job,
    steps: [
      ['interested', -45],
      ['share', -43],
      ['expire', -21],
    ],
    shares: ['norwegian', 'licences'],
  },
  {
    person: 14,
    opening: practice,
    steps: [
      ['suggest', -35],
      ['expire', -20],
    ],
  },
  {
    person: 19,
    opening: practice,
    steps: [
      ['suggest', -8],
      ['interested', -4, { onBehalf: 'Sagt i samtalen på kontoret', interpreter: 'ti' }],
    ],
    shares: ['norwegian', 'availability'],
  },
  {
    person: 20,
    opening: job,
    steps: [
      ['suggest', -9],
      ['decline', -4, { reason: 'health_demands' }],
    ],
  },
  {
    person: 23,
    opening: practice,
    steps: [
      ['suggest', -60],
      [
        'decline',
        -57,
        {
          reason: 'other',
          text: 'Vil fullføre kurset først',
          onBehalf: 'Sagt på telefon',
          interpreter: 'ar',
        },
      ],
    ],
  },
  {
    person: 15,
    opening: practice,
    steps: [
      ['suggest', -12],
      ['withdraw', -11, { reason: 'mistake' }],
    ],
  },
];

/** Who and what comes together in the demo, counted from today. */
export const plots: readonly Plot[] = [...own, ...employers, ...placed, ...churn, ...others];
