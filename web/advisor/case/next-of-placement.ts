import type { PlacementForAdvisors } from '#shared/placements/placement.ts';
import { casePlacementsText } from '#web/text/advisor-case.ts';
import { lowerFirst } from '#web/text/format.ts';

const t = casePlacementsText.next;

type Standing = Pick<PlacementForAdvisors, 'state' | 'approvals' | 'checkIns' | 'period'>;

/** What happens next with a placement, and who does it. */
export function nextOfPlacement(placement: Standing): string {
  const { state, period } = placement;
  switch (state) {
    case 'draft':
    case 'changed':
      return awaited(placement);
    case 'agreed':
      return period ? t.begins(period.start) : t.goesOn;
    case 'running':
      return meanwhile(placement);
    case 'overdue':
      return t.endTalk;
    default:
      return t.over;
  }
}

/** Advisors come last. */
function awaited({ approvals }: Standing): string {
  const missing = (['participant', 'employer'] as const).filter((side) => !approvals[side]);
  if (missing.length === 0) return t.youApprove;
  return t.othersApprove(
    missing.map((side, at) => (at === 0 ? t.others[side] : lowerFirst(t.others[side]))),
  );
}

function meanwhile({ checkIns, period }: Standing): string {
  const talk = checkIns.find(({ doneAt }) => !doneAt);
  if (talk) return t.talk(talk.due);
  return period?.end ? t.ends(period.end) : t.goesOn;
}
