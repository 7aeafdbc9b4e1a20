import { missingParts } from '#shared/placements/missing-parts.ts';
import type { PlacementForAdvisors } from '#shared/placements/placement.ts';
import type { Approver, PlacementState } from '#shared/placements/placement-codes.ts';
import type { PlacementAct } from '#web/api/placements.ts';
import { awaitedOf } from '../standing.ts';

/** A step that asks for something before it is taken. */
export interface OfferedAct {
  action: Exclude<PlacementAct, 'end'>;
  /** Whose yes it is. */
  of?: Approver;
}

export interface ActValues {
  onBehalf: { reason: string };
  reason: string;
  interpreter: string;
}
export type ActField = 'onBehalf.reason' | 'reason' | 'interpreter';

export const blankAct: ActValues = { onBehalf: { reason: '' }, reason: '', interpreter: '' };

/** What an advisor may do now beside the plan and the talks. The server decides again. */
export function offeredActs(placement: PlacementForAdvisors, today: string): OfferedAct[] {
  const { state, approvals, period } = placement;
  const isWaiting = state === 'draft' || state === 'changed';
  const awaited = isWaiting && missingParts(placement).length === 0 ? awaitedOf(approvals) : [];
  const isBefore = state === 'draft' || (period !== undefined && today < period.start);
  return [
    ...[...awaited].reverse().map((of): OfferedAct => ({ action: 'approve', of })),
    ...(isBefore && cancellable.includes(state) ? [{ action: 'cancel' } as const] : []),
  ];
}

const cancellable: readonly PlacementState[] = ['draft', 'agreed', 'changed'];

/** Whether the end talk can be held. */
export function mayEnd({ state }: Pick<PlacementForAdvisors, 'state'>): boolean {
  return state === 'running' || state === 'changed' || state === 'overdue';
}

export function fieldsOf({ action, of }: OfferedAct): ActField[] {
  if (action === 'cancel') return ['reason'];
  return of === 'advisor' ? [] : ['onBehalf.reason', 'interpreter'];
}

/** As the API takes it: nothing of what was left empty or is not asked for. */
export function bodyOf(
  act: OfferedAct,
  { onBehalf, reason, interpreter }: ActValues,
): Record<string, unknown> {
  const { action, of } = act;
  if (action === 'cancel') return given({ reason: reason.trim() });
  if (of === 'advisor') return {};
  return given({ onBehalf: { of, ...given({ reason: onBehalf.reason.trim() }) }, interpreter });
}

function given(parts: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== ''));
}
