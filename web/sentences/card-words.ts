import { type Level, levelNumber } from '#shared/codes.ts';
import type { OpeningCard } from '#shared/openings/opening.ts';
import { levelLabels } from '#web/text/code-labels.ts';
import { openingCardText as t } from '#web/text/opening.ts';
import { type Distance, daysUntil, upperFirst } from '#web/text/plain-words.ts';
import { isKnown } from './distance.ts';
import { saysNorwegian } from './says-norwegian.ts';

/** The facts of an opening in a line each: on cards and on paper. */

export function placeWords(
  { remote, municipalityName }: OpeningCard,
  distance: Distance | undefined,
): string {
  if (remote) return t.remote;
  return distance && isKnown(distance)
    ? `${municipalityName}, ${t.distance(distance)}`
    : municipalityName;
}

export function hoursOnCard({ hoursPerWeek }: OpeningCard): string | undefined {
  return hoursPerWeek && upperFirst(t.hours(hoursPerWeek));
}

export function norwegianWords({ languageRequirement }: OpeningCard): string {
  const highest = Object.values(languageRequirement).reduce<Level>(
    (max, level) => (level && levelNumber(level) > levelNumber(max) ? level : max),
    'none',
  );
  if (highest !== 'none') return t.level(levelLabels[highest]);
  return saysNorwegian(languageRequirement) ? t.noLanguage : t.languageUnknown;
}

export function deadlineWords({ deadline }: OpeningCard): string {
  if (!deadline) return t.noDeadline;
  return daysUntil(deadline) === 0 ? t.deadlineToday : t.deadline(deadline);
}
