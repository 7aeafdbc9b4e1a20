import { type Level, levelNumber } from '#shared/codes.ts';
import type { OpeningCard } from '#shared/openings/opening.ts';
import { levelLabels } from '#web/text/code-labels.ts';
import { openingCardText as t } from '#web/text/opening-card.ts';
import { type Distance, daysUntil, upperFirst } from '#web/text/plain-words.ts';
import { isKnown } from './distance.ts';
import { saysNorwegian } from './says-norwegian.ts';

/** The facts of an opening in a line each: on cards and on paper. */

type Place = Pick<OpeningCard, 'remote' | 'municipalityName' | 'employer'>;

/** Where it is and how far; the municipality is left out where the employer's name says it already. */
export function placeWords(
  { remote, municipalityName, employer }: Place,
  distance: Distance | undefined,
): string | undefined {
  if (remote) return t.remote;
  const words = [
    !isSaidIn(employer.name, municipalityName) && municipalityName,
    distance && isKnown(distance) && t.distance(distance),
  ].filter((part) => typeof part === 'string');
  return words.length > 0 ? upperFirst(words.join(', ')) : undefined;
}

/** Whose it is and where, in one line; the municipality once. */
export function whoseAndWhere({
  employer,
  municipalityName,
}: Pick<OpeningCard, 'municipalityName' | 'employer'>): string {
  const { name } = employer;
  return isSaidIn(name, municipalityName) ? name : `${name}, ${municipalityName}`;
}

function isSaidIn(text: string, name: string): boolean {
  const at = text.indexOf(name);
  const isLetter = (letter = ''): boolean => /\p{L}/u.test(letter);
  return at >= 0 && !isLetter(text[at - 1]) && !isLetter(text[at + name.length]);
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
