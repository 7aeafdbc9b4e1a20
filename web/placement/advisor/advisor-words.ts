import type { PlacementForAdvisors, PlacementStep } from '#shared/placements/placement.ts';
import type { Approver } from '#shared/placements/placement-codes.ts';
import { advisorPlacementText, placementStepText as step } from '#web/text/advisor-placement.ts';
import { format } from '#web/text/format.ts';
import { type ApproverNames, endReasonLabels } from '#web/text/placement.ts';
import { languageName, osloToday } from '#web/text/plain-words.ts';
import { type Standing, standingOf } from '../standing.ts';

export function approverNames(displayName: string): ApproverNames {
  return { participant: displayName, ...advisorPlacementText.names };
}

/** What happens next, in the words of a page or, shorter, of a row. */
export function nextWords(
  standing: Standing,
  state: PlacementForAdvisors['state'],
  t: (typeof advisorPlacementText)['next' | 'nextShort'],
): string {
  switch (standing.is) {
    case 'fill':
      return t.fill;
    case 'approve': {
      const [first, second] = standing.by;
      return second ? t.both : t.approve[first ?? 'advisor'];
    }
    case 'begin':
      return t.begin(standing.on);
    case 'talk':
      return standing.isDue ? t.talkDue(standing.on) : t.talk(standing.on);
    case 'go_on':
      return t.go_on(standing.until);
    case 'end':
      return t.end;
    default:
      return state === 'cancelled' ? t.cancelled : t.ended;
  }
}

/** The same of a placement, as a row of a list says it to advisors. */
export function nextInShort(placement: PlacementForAdvisors): string {
  const standing = standingOf(placement, 'advisor', osloToday());
  return nextWords(standing, placement.state, advisorPlacementText.nextShort);
}

/** Who did what. */
export function stepWords(given: PlacementStep): string {
  return `${given.by.displayName} ${deedOf(given)}`;
}

function deedOf({ action, of, parts = [], onBehalf }: PlacementStep): string {
  switch (action) {
    case 'change':
      return step.change(format.list(parts.map((part) => step.parts[part] ?? part)));
    case 'approve':
      return approveWords(of as Approver | undefined, onBehalf !== undefined);
    default:
      return step[action];
  }
}

function approveWords(of: Approver | undefined, isForOther: boolean): string {
  if (isForOther && of && of !== 'advisor') return step.approveFor[of];
  return step.approve[of ?? 'advisor'];
}

export function stepDetails(given: PlacementStep): string[] {
  const { action, reason, onBehalf, interpreter, tookBack = [] } = given;
  const why = action === 'end' ? endReasonLabels[reason as keyof typeof endReasonLabels] : reason;
  return [
    ...(why ? [step.reason(why)] : []),
    ...(onBehalf ? [step.reason(onBehalf.reason)] : []),
    ...(interpreter ? [step.interpreter(languageName(interpreter))] : []),
    ...(tookBack.length > 0 ? [step.tookBack(tookBack.length)] : []),
  ];
}
