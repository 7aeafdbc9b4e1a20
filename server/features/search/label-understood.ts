import type { ReferenceTables } from '#server/reference/reference-tables.ts';
import type { UnderstoodValue } from '#server/search/understanding/understanding.ts';
import { codeLabels } from '#shared/code-labels/code-labels.ts';
import type { Understood } from '#shared/search/search.ts';
import type { LanguageCode } from '#shared/site-languages.ts';

/** Puts names on what was understood, in the reader's language. */
export type LabelUnderstood = (
  understood: readonly UnderstoodValue[],
  language: LanguageCode,
) => Understood[];

export function createLabelUnderstood(
  tables: Pick<ReferenceTables, 'municipalities' | 'counties'>,
): LabelUnderstood {
  return (understood, language) => {
    const { kindLabels, levelLabels, shiftLabels, hoursLabels, noLanguageRequirementLabel } =
      codeLabels[language];
    const codes: Readonly<Record<string, string>> = {
      ...kindLabels,
      ...shiftLabels,
      ...levelLabels,
      none: noLanguageRequirementLabel,
    };
    const codeOf = ({ value }: UnderstoodValue): string | undefined => codes[value];
    const labels: Record<Understood['filter'], (one: UnderstoodValue) => string | undefined> = {
      municipality: ({ value }) => tables.municipalities.get(value)?.label,
      county: ({ value }) => tables.counties.get(value)?.label,
      kind: codeOf,
      shift: codeOf,
      level: codeOf,
      hoursMin: () => hoursLabels.hoursMin,
      hoursMax: () => hoursLabels.hoursMax,
      near: ({ place }) => place,
      radiusKm: ({ value }) => `${value} km`,
    };
    return understood.map((each) => {
      const { filter, value, text } = each;
      return { filter, value, label: labels[filter](each) ?? value, text };
    });
  };
}
