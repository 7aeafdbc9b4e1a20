import { monthsAfter } from '#shared/calendar-months.ts';
import { dayNumber, dayOf } from '#shared/day-number.ts';
import type { Period } from './placement-state.ts';

export interface CheckInPlan {
  period: Period;
  everyWeeks: number;
  /** NAV reviews a work training every third month: go on, change or end. */
  isReviewed: boolean;
}

interface ScheduledCheckIn {
  /** "1", "2", … */
  id: string;
  due: string;
  review?: true;
}

/** Where there is no end, so many weeks are planned. */
const weeksWithoutEnd = 26;
const monthsToReview = 3;

/**
 * The dates on which people talk: every so many weeks to the end of the period.
 * @param kept what somebody has written in; new ones come after them, and are numbered after the highest.
 */
export function checkInSchedule(
  { period, everyWeeks, isReviewed }: CheckInPlan,
  kept: readonly { id: string; due: string }[] = [],
): ScheduledCheckIn[] {
  const start = dayNumber(period.start);
  const last = period.end ? dayNumber(period.end) : start + weeksWithoutEnd * 7;
  const written = kept.reduce((latest, { due }) => (due > latest ? due : latest), '');
  const highest = kept.reduce((most, { id }) => Math.max(most, Number(id)), 0);
  const dues: string[] = [];
  for (let due = start + everyWeeks * 7; due <= last; due += everyWeeks * 7) {
    if (dayOf(due) > written) dues.push(dayOf(due));
  }
  const reviews = isReviewed ? reviewsAmong([...kept.map(({ due }) => due), ...dues], period) : [];
  return dues.map((due, index) => ({
    id: String(highest + index + 1),
    due,
    ...(reviews.includes(due) && { review: true }),
  }));
}

/** Of each whole third month the first date on or after it. */
function reviewsAmong(dues: readonly string[], { start }: Period): string[] {
  const sorted = [...dues].sort();
  const last = sorted.at(-1) ?? '';
  const reviews: string[] = [];
  for (let months = monthsToReview; monthsAfter(start, months) <= last; months += monthsToReview) {
    const first = sorted.find((due) => due >= monthsAfter(start, months));
    if (first) reviews.push(first);
  }
  return reviews;
}
