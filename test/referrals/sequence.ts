import fc from 'fast-check';
import type { Role } from '#shared/codes.ts';
import {
  leadsFrom,
  type ReferralAction,
  type ReferralState,
  referralTable,
  rolesFor,
  type SharedPart,
  sharedParts,
  sideOf,
  wayOf,
} from '#shared/referrals/referral-table.ts';

/** Who takes part in a sequence, and as what. */
export const roles = {
  participant: 'participant',
  secondParticipant: 'participant',
  employer: 'employer',
  secondEmployer: 'employer',
  advisor: 'advisor',
  leader: 'leader',
  farAdvisor: 'advisor',
  admin: 'admin',
} as const satisfies Record<string, Role>;
export type Actor = keyof typeof roles;
const actors = Object.keys(roles) as Actor[];

export type PostedAction = Exclude<ReferralAction, 'suggest' | 'expire'>;
const posted = ['interested', 'decline', 'share', 'accept', 'reject', 'withdraw'] as const;

/** One of two: participants, openings, servers. */
export type Index = 0 | 1;

export interface Start {
  kind: 'start';
  actor: Actor;
  participant: Index;
  opening: Index;
  shares: SharedPart[];
}

export interface Step {
  kind: 'step';
  /** Which of the referrals that there are, counted round. */
  at: number;
  /** Any action by anybody; where it is missing, one that leads from where the referral is. */
  who: readonly [PostedAction, Actor] | undefined;
  /** Which of those. */
  choice: number;
  isStale: boolean;
  /** On behalf where it is the own step, and the other way round. */
  isWrongWay: boolean;
  shares: SharedPart[];
  /** Milliseconds after which the server dies, which has been asked. */
  diesAfter: number | undefined;
}

/** A step as it is asked for. */
export interface Asked {
  action: PostedAction;
  actor: Actor;
  isOnBehalf: boolean;
  isStale: boolean;
  shares: SharedPart[];
  reason: string | undefined;
}

type Command =
  | Start
  | Step
  /** The last step again, as whoever got no answer does. */
  | { kind: 'again' }
  | { kind: 'clock'; days: number }
  | { kind: 'sweep' }
  | { kind: 'close' | 'publish'; opening: Index };

/** What is done next, and through which server. */
export type Turn = Command & { server: Index };

const index = fc.constantFrom<Index>(0, 1);
const actor = fc.constantFrom(...actors);
const shares = fc.subarray([...sharedParts]);

const start = fc.record({
  kind: fc.constant('start' as const),
  actor: fc.oneof(fc.constantFrom<Actor>('advisor', 'participant', 'secondParticipant'), actor),
  participant: index,
  opening: index,
  shares,
});

const stepFields = {
  kind: fc.constant('step' as const),
  at: fc.nat(5),
  who: fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom<PostedAction>(...posted), actor) },
  ),
  choice: fc.nat(60),
  isStale: seldom(),
  isWrongWay: seldom(),
  shares,
};
const step = fc.record({ ...stepFields, diesAfter: fc.constant(undefined) });
/** Mostly the employer's yes, which is written in three places. */
const lastStep = fc.record({
  ...stepFields,
  who: fc.oneof(
    { weight: 2, arbitrary: fc.constant(['accept', 'employer'] as const) },
    { weight: 1, arbitrary: fc.constant(['accept', 'secondEmployer'] as const) },
    { weight: 2, arbitrary: fc.constant(undefined) },
  ),
  isStale: fc.constant(false),
  isWrongWay: fc.constant(false),
  diesAfter: fc.integer({ min: 0, max: 25 }),
});

function seldom(): fc.Arbitrary<boolean> {
  return fc.nat(9).map((n) => n === 9);
}

export function askedFor(
  { who, choice, isWrongWay, isStale, shares: parts }: Step,
  state: ReferralState,
): Asked {
  const [action, by] = who ?? fittingStep(state, choice);
  const row = referralTable[action];
  const reasons: readonly string[] = 'reasons' in row ? row.reasons : [];
  const side = sideOf(roles[by]);
  const isForSomebody = side !== undefined && wayOf(action, side) === 'onBehalf';
  return {
    action,
    actor: by,
    isStale,
    isOnBehalf: isForSomebody !== isWrongWay,
    shares: parts,
    reason: reasons[choice % Math.max(1, reasons.length)],
  };
}

/** Of an ended one any step is one that leads nowhere. */
function fittingStep(state: ReferralState, choice: number): readonly [PostedAction, Actor] {
  const fitting = posted.filter((each) => leadsFrom(each, state));
  const all = (fitting.length > 0 ? fitting : posted).flatMap((each) =>
    actors
      .filter((by) => by !== 'farAdvisor' && rolesFor(each).includes(roles[by]))
      .map((by): readonly [PostedAction, Actor] => [each, by]),
  );
  return all[choice % all.length] ?? ['withdraw', 'advisor'];
}

const again = fc.constant({ kind: 'again' as const });
const onOffer = fc.record({ kind: fc.constantFrom('close', 'publish'), opening: index });

const turn: fc.Arbitrary<Turn> = fc
  .tuple(
    index,
    fc.oneof(
      { weight: 3, arbitrary: start },
      { weight: 14, arbitrary: step },
      { weight: 2, arbitrary: again },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('clock' as const),
          days: fc.integer({ min: 1, max: 25 }),
        }),
      },
      { weight: 1, arbitrary: fc.constant({ kind: 'sweep' as const }) },
      { weight: 1, arbitrary: onOffer },
    ),
  )
  .map(([server, command]) => ({ server, ...command }));

/** Servers in processes of their own have their own clock and sweep by themselves; they may die. */
const deadlyTurn: fc.Arbitrary<Turn> = fc
  .tuple(
    index,
    fc.oneof(
      { weight: 3, arbitrary: start },
      { weight: 10, arbitrary: step },
      { weight: 4, arbitrary: lastStep },
      { weight: 2, arbitrary: again },
      { weight: 1, arbitrary: onOffer },
    ),
  )
  .map(([server, command]) => ({ server, ...command }));

/** Three are begun first, so that there is something to take steps of. */
function begun(
  turns: fc.Arbitrary<Turn>,
  { fewest, most }: { fewest: number; most: number },
): fc.Arbitrary<Turn[]> {
  return fc
    .tuple(
      fc.array(
        start.map((command): Turn => ({ server: 0, ...command })),
        { minLength: 3, maxLength: 3 },
      ),
      fc.array(turns, { minLength: fewest, maxLength: most, size: 'max' }),
    )
    .map(([starts, all]) => [...starts, ...all]);
}

export const sequences: fc.Arbitrary<Turn[]> = begun(turn, { fewest: 10, most: 25 });
/** Each end costs a start: they are short. The last step is one in which a server dies. */
export const deadlySequences: fc.Arbitrary<Turn[]> = fc
  .tuple(begun(deadlyTurn, { fewest: 8, most: 14 }), index, lastStep)
  .map(([turns, server, last]) => [...turns, { server, ...last }]);
