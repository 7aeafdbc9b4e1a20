import { Conflict, Forbidden, InvalidInput } from '#server/errors.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { fault } from '#shared/field-fault.ts';
import { checkInSchedule } from '#shared/placements/check-in-schedule.ts';
import { missingParts } from '#shared/placements/missing-parts.ts';
import type {
  Approval,
  Approvals,
  CheckIn,
  Doer,
  Placement,
} from '#shared/placements/placement.ts';
import type { Approver } from '#shared/placements/placement-codes.ts';
import { type PlacementPlan, planFields } from '#shared/placements/placement-plan.ts';
import { sideOf } from '#shared/referrals/referral-table.ts';
import { type Act, type Moment, type PlacementActs, requireState } from './placement-acts.ts';
import type { PlacementReader } from './placement-reader.ts';
import type { StoredPlacement } from './placement-store.ts';
import { findingOf } from './warning-rules.ts';

export interface Approving {
  version: number;
  onBehalf?: { of: Exclude<Approver, 'advisor'>; reason: string } | undefined;
  interpreter?: string | undefined;
}

export interface ApproveService {
  /** @throws NotFound, DeniedLook, StaleVersion, Conflict, Forbidden, InvalidInput */
  approve(account: Account, id: string, body: Approving): Promise<Placement>;
}

interface Dependencies {
  reader: Pick<PlacementReader, 'view' | 'beside'>;
  acts: PlacementActs;
}

export function createApproveService({ reader, acts }: Dependencies): ApproveService {
  /** The advisor's yes is the last one: with it the plan holds. */
  async function whole(
    placement: StoredPlacement,
    approvals: Approvals,
    { at, by }: Moment,
  ): Promise<Act['change']> {
    requireBothBefore(placement);
    requireService(by, placement);
    if (findingOf(placement, await reader.beside(placement)) === 'refused') {
      throw new InvalidInput([fault('period.end', 'over_limit')]);
    }
    const { approved, earlier, version } = placement;
    return {
      approvals,
      approved: { ...planOf(placement), version: version + 1, approvals, approvedAt: at },
      earlier: approved ? [...earlier, approved] : earlier,
      checkIns: checkInsOf(placement),
    };
  }

  return {
    async approve(account, id, body) {
      const { version, onBehalf, interpreter } = body;
      const of = approverOf(account, onBehalf);
      const saved = await acts.act(account, id, version, async (placement, moment) => {
        requireState(placement, moment.today, ['draft', 'changed']);
        if (placement.approvals[of]) throw new Conflict(`${of} has approved.`);
        requireFields(placement);
        const why = onBehalf && { reason: onBehalf.reason };
        const approval: Approval = { at: moment.at, by: moment.by, ...(why && { onBehalf: why }) };
        const approvals = { ...placement.approvals, [of]: approval };
        return {
          change: of === 'advisor' ? await whole(placement, approvals, moment) : { approvals },
          step: {
            action: 'approve',
            of,
            ...(why && { onBehalf: why }),
            ...(interpreter !== undefined && { interpreter }),
          },
        };
      });
      return reader.view(account, saved);
    },
  };
}

function approverOf({ role }: Account, onBehalf: Approving['onBehalf']): Approver {
  const side = sideOf(role) ?? 'advisor';
  return side === 'advisor' ? (onBehalf?.of ?? side) : side;
}

function requireFields(placement: StoredPlacement): void {
  const missing = missingParts(placement);
  if (missing.length === 0) return;
  throw new Conflict('The plan is not whole; see fields.', {
    fields: missing.map((path) => fault(path, 'required')),
  });
}

function requireBothBefore({ approvals }: StoredPlacement): void {
  const missing = (['participant', 'employer'] as const).filter((of) => !approvals[of]);
  if (missing.length > 0)
    throw new Conflict(`Advisors approve last: ${missing.join(' and ')} first.`);
}

/** What NAV answers for NAV approves. */
function requireService({ role, service }: Doer, { legalBasis }: StoredPlacement): void {
  if (legalBasis === 'nav' && role !== 'leader' && service !== 'nav') {
    throw new Forbidden('A placement under NAV is approved by NAV, or by a leader.');
  }
}

/** What was agreed upon. */
export function planOf(placement: StoredPlacement): PlacementPlan {
  const fields = planFields.flatMap((field) =>
    placement[field] === undefined ? [] : [[field, placement[field]] as const],
  );
  return Object.fromEntries(fields) as unknown as PlacementPlan;
}

/**
 * What somebody has written in stays, and what came before it, which somebody may still owe a word;
 * the rest follows the plan.
 */
export function checkInsOf({
  checkIns,
  period,
  followUp,
  kind,
  legalBasis,
}: StoredPlacement): CheckIn[] {
  if (!period) return checkIns;
  const [lastWritten = ''] = checkIns
    .filter(isWritten)
    .map(({ due }) => due)
    .sort()
    .reverse();
  const kept = checkIns.filter(({ due }) => due <= lastWritten);
  const isReviewed = kind === 'work_training' && legalBasis === 'nav';
  const plan = { period, everyWeeks: followUp.everyWeeks, isReviewed };
  return [...kept, ...checkInSchedule(plan, kept)];
}

export function isWritten({ participant, employer, advisor }: CheckIn): boolean {
  return participant !== undefined || employer !== undefined || advisor !== undefined;
}
