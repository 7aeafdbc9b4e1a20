import {
  leadsFrom,
  type ReferralAction,
  type ReferralSide,
  type ReferralState,
  referralActions,
  referralTable,
  type SharedPart,
  wayOf,
} from '#shared/referrals/referral-table.ts';
import type { StepAction, StepBody } from '#web/api/referrals.ts';

/** A step that somebody may take now, and as whose it is. */
export interface OfferedStep {
  action: StepAction;
  way: 'own' | 'onBehalf';
}

/** The steps that lead on from a state, for somebody of this side: those of others come last. */
export function stepsFrom(state: ReferralState, side: ReferralSide): OfferedStep[] {
  const offered = referralActions.flatMap((action) => {
    const way = wayOf(action, side);
    return way && isStep(action) && leadsFrom(action, state) ? [{ action, way }] : [];
  });
  return [...offered.filter(({ way }) => way === 'own'), ...offered.filter(isForOthers)];
}

function isStep(action: ReferralAction): action is StepAction {
  return action !== 'suggest' && action !== 'expire';
}

function isForOthers({ way }: OfferedStep): boolean {
  return way === 'onBehalf';
}

/** What stands in the form of a step. */
export interface StepValues {
  reason: string;
  text: string;
  onBehalf: { reason: string };
  interpreter: string;
  shares: SharedPart[];
  message: string;
}
export type StepField = keyof StepValues;

export const blankStep: StepValues = {
  reason: '',
  text: '',
  onBehalf: { reason: '' },
  interpreter: '',
  shares: [],
  message: '',
};

export function reasonsOf(action: StepAction): readonly string[] {
  const step: { to: ReferralState; reasons?: readonly string[] } = referralTable[action];
  return step.reasons ?? [];
}

/** What a step asks for, in the order of its form. */
export function fieldsOf({ action, way }: OfferedStep, reason: string): StepField[] {
  const isSaid = 'mayBeOnBehalf' in referralTable[action];
  return [
    ...(action === 'interested' ? (['shares', 'message'] as const) : []),
    ...(reasonsOf(action).length > 0 ? (['reason'] as const) : []),
    ...(reason === 'other' ? (['text'] as const) : []),
    ...(way === 'onBehalf' ? (['onBehalf'] as const) : []),
    ...(isSaid ? (['interpreter'] as const) : []),
  ];
}

/** As the API takes it: nothing of what was left empty or is not asked for. */
export function contentOf(step: OfferedStep, values: StepValues): StepBody<StepAction> {
  const asked = fieldsOf(step, values.reason).map((field) => [field, sent(values[field])]);
  return Object.fromEntries(
    asked.filter(([, value]) => value !== undefined),
  ) as StepBody<StepAction>;
}

function sent(value: StepValues[StepField]): unknown {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string') return value.trim() || undefined;
  const reason = value.reason.trim();
  return reason ? { reason } : {};
}
