import type { ShownOpening } from '#web/sentences/opening-facts.ts';
import { contentOf } from './opening-content.ts';
import type { OpeningValues } from './opening-values.ts';

const numbers = ['places', 'daysPerWeek'];
const days = ['startDate', 'endDate', 'deadline'];
const wholeDay = /^\d{4}-\d{2}-\d{2}$/;

/** What is written, as a participant will see it. What is no number or no day yet is left out. */
export function shownOpeningOf(
  values: OpeningValues,
  employerName: string,
  municipalityName: string,
): ShownOpening {
  const content = contentOf(values);
  const answered = Object.entries(content.languageRequirement ?? {}).filter(
    ([, level]) => level !== null,
  );
  const shown = Object.entries({
    ...content,
    languageRequirement: Object.fromEntries(answered),
  }).filter(([name, value]) => value !== null && canBeShown(name, value));
  return {
    ...(Object.fromEntries(shown) as unknown as ShownOpening),
    employer: { name: employerName },
    municipalityName,
  };
}

function canBeShown(name: string, value: unknown): boolean {
  if (numbers.includes(name)) return typeof value === 'number';
  if (days.includes(name))
    return wholeDay.test(String(value)) && !Number.isNaN(Date.parse(String(value)));
  if (name !== 'hoursPerWeek') return true;
  return Object.values(value as object).every((hours) => typeof hours === 'number');
}
