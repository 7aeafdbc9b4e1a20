import type { CheckIn, Placement } from '#shared/placements/placement.ts';
import type { Approver } from '#shared/placements/placement-codes.ts';
import { norwegianUseLabels } from '#web/text/code-labels.ts';
import {
  type ApproverNames,
  endReasonLabels,
  moodLabels,
  timelineText as t,
} from '#web/text/placement.ts';

export interface TimelineEntry {
  key: string;
  /** YYYY-MM-DD. */
  day: string;
  title: string;
  is: 'done' | 'due' | 'later';
  /** What was said, a line each. */
  lines: string[];
  checkInId?: string;
  /** Whether the reader has written in it. */
  isWritten?: boolean;
}

type Timed = Pick<Placement, 'state' | 'period' | 'checkIns'> & {
  end?:
    | {
        on: string;
        reason?: keyof typeof endReasonLabels;
        result?: string | undefined;
        recommendation?: string | undefined;
      }
    | undefined;
};

/** First day, talks and last day in order, with what was said. */
export function timelineEntries(
  { state, period, checkIns, end }: Timed,
  side: Approver,
  names: ApproverNames,
  today: string,
): TimelineEntry[] {
  if (!period) return [];
  const reached = (day: string): TimelineEntry['is'] => (day <= today ? 'done' : 'later');
  const isBegun = state === 'running' || state === 'overdue' || end !== undefined;
  const entries: TimelineEntry[] = [
    {
      key: 'start',
      day: period.start,
      title: t.start,
      is: isBegun ? 'done' : 'later',
      lines: [],
    },
    ...checkIns.map((checkIn) => entryOf(checkIn, side, names, today)),
  ];
  if (end) {
    const { on, reason, result, recommendation } = end;
    const lines = [reason && endReasonLabels[reason], result, recommendation].filter(
      (line): line is string => Boolean(line),
    );
    entries.push({ key: 'end', day: on, title: t.endTalk, is: 'done', lines });
  } else if (period.end) {
    const is = state === 'overdue' ? 'due' : reached(period.end);
    entries.push({ key: 'end', day: period.end, title: t.end, is, lines: [] });
  }
  // A first day has nothing before it, a last one nothing after.
  return entries.sort((a, b) => a.day.localeCompare(b.day));
}

function entryOf(
  checkIn: CheckIn,
  side: Approver,
  names: ApproverNames,
  today: string,
): TimelineEntry {
  const { id, due, review, doneAt } = checkIn;
  return {
    key: id,
    day: due,
    title: t.checkIn(id),
    // To who has written it is done.
    is: doneAt || checkIn[side] ? 'done' : due <= today ? 'due' : 'later',
    lines: [...(review ? [t.review] : []), ...saidIn(checkIn, names)],
    checkInId: id,
    isWritten: checkIn[side] !== undefined,
  };
}

/** What each has said, as far as the reader may read it. */
function saidIn({ participant, employer, advisor }: CheckIn, names: ApproverNames): string[] {
  const of = (side: Approver, parts: readonly (string | undefined)[]): string[] => {
    const words = sentences(parts.filter((part): part is string => Boolean(part)));
    return words ? [t.said(names[side], words)] : [];
  };
  return [
    ...of('participant', [participant && moodLabels[participant.mood], participant?.text]),
    ...of('employer', [
      employer?.works && t.works(employer.works),
      employer?.next && t.next(employer.next),
    ]),
    ...of('advisor', [
      advisor?.note,
      advisor?.norwegianUse && norwegianUseLabels[advisor.norwegianUse],
      advisor?.nextStep && t.nextStep(advisor.nextStep),
    ]),
  ];
}

/** One after the other, each with one full stop at its end but for the last. */
function sentences(parts: readonly string[]): string {
  return parts
    .map((part, i) => (i < parts.length - 1 && !/[.!?]$/.test(part) ? `${part}.` : part))
    .join(' ');
}
