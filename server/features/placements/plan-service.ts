import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { InvalidInput } from '#server/errors.ts';
import type { IsKnownCode } from '#server/validation/known-codes.ts';
import { applyMergePatch } from '#server/validation/merge-patch.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { FieldError } from '#shared/errors.ts';
import { fault } from '#shared/field-fault.ts';
import type { MergePatch } from '#shared/merge-patch.ts';
import { missingParts, type RequiredPart } from '#shared/placements/missing-parts.ts';
import type { Placement } from '#shared/placements/placement.ts';
import {
  employersPlan,
  needsApproval,
  type PlacementPlan,
  placementPlan,
  planFields,
} from '#shared/placements/placement-plan.ts';
import { type Act, type PlacementActs, requireState } from './placement-acts.ts';
import type { PlacementReader } from './placement-reader.ts';
import type { StoredPlacement } from './placement-store.ts';
import { findingOf } from './warning-rules.ts';

export type PlanPatch = MergePatch<z.input<typeof placementPlan>>;

export interface PlanService {
  /** @throws NotFound, DeniedLook, StaleVersion, Conflict, InvalidInput */
  change(account: Account, id: string, patch: PlanPatch): Promise<Placement>;
}

interface Dependencies {
  reader: Pick<PlacementReader, 'view' | 'see' | 'beside'>;
  acts: PlacementActs;
  isKnownCode: IsKnownCode;
}

const changeable = ['draft', 'agreed', 'running', 'overdue', 'changed'] as const;

export function createPlanService({ reader, acts, isKnownCode }: Dependencies): PlanService {
  async function patched(
    { role }: Account,
    placement: StoredPlacement,
    patch: PlanPatch,
  ): Promise<{ value: Partial<PlacementPlan>; version: number }> {
    const rules = (value: Partial<PlacementPlan>): FieldError[] =>
      planFaults(placement, patch, value);
    const { value, version } =
      role === 'employer'
        ? await applyMergePatch(employersPlan, placement, patch, isKnownCode, rules)
        : await applyMergePatch(placementPlan, placement, patch, isKnownCode, rules);
    const faults = rules(value);
    if (faults.length > 0) throw new InvalidInput(faults);
    return { value, version };
  }

  /** Of a period or a limit that is new: what was there before stops nobody's other change. */
  async function requireWithinLimit(
    before: StoredPlacement,
    changed: string[],
    after: StoredPlacement,
  ): Promise<void> {
    if (!changed.some((field) => field === 'period' || field === 'extendedLimit')) return;
    if (findingOf(after, await reader.beside(before)) === 'refused') {
      throw new InvalidInput([fault('period.end', 'over_limit')]);
    }
  }

  return {
    async change(account, id, patch) {
      const read = await reader.see(account, id);
      // Every fault of the patch is named before anything else is looked at.
      const { version } = await patched(account, read, patch);
      const saved = await acts.act(account, id, version, async (placement, { today }) => {
        requireState(placement, today, changeable);
        const { value } = await patched(account, placement, patch);
        const changed = planFields.filter(
          (field) => field in value && !isSame(value[field], placement[field]),
        );
        if (changed.length === 0) return undefined;
        await requireWithinLimit(placement, changed, { ...placement, ...value } as StoredPlacement);
        return changeOf(placement, value, changed);
      });
      return reader.view(account, saved);
    },
  };
}

function changeOf(
  { approvals }: StoredPlacement,
  value: Partial<PlacementPlan>,
  changed: string[],
): Act {
  const isFree = !changed.some(needsApproval);
  const tookBack = isFree ? [] : Object.keys(approvals);
  return {
    change: {
      ...value,
      ...(!isFree && { approvals: {} }),
    },
    step: { action: 'change', parts: changed, ...(tookBack.length > 0 && { tookBack }) },
  };
}

/**
 * Of a period that is given both days are. What a draft may lack, what all three approved once may not,
 * nor what somebody has said yes to and that yes would outlast.
 */
function planFaults(
  { kind, approved, approvals }: StoredPlacement,
  patch: PlanPatch,
  { period, ...value }: Partial<PlacementPlan>,
): FieldError[] {
  const lacksEnd = period !== undefined && period.end === undefined && kind !== 'vacancy';
  const isSaidYesTo = Object.keys(approvals).length > 0;
  const isKept = (part: RequiredPart): boolean =>
    approved !== undefined || (isSaidYesTo && !needsApproval(part));
  return [
    ...(lacksEnd ? [fault('period.end', 'required')] : []),
    ...missingParts({ period, ...value })
      .filter((part) => part in patch && isKept(part))
      .map((part) => fault(part, 'required')),
  ];
}

function isSame(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(plain(a), plain(b));
}

/** Without fields that are undefined. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
