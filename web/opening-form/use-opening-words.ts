import { useQuery } from '@tanstack/react-query';
import { codesQuery, municipalitiesQuery } from '#web/api/reference.ts';
import { type CodeWords, valueInWords } from '#web/form/value-in-words.ts';
import { useOccupationTitle } from '#web/occupation/use-occupation-title.ts';
import {
  demandLabels,
  driversLicenceLabels,
  kindLabels,
  languageSupportLabels,
  levelLabels,
  norwegianUseLabels,
  shiftLabels,
  weekdayLabels,
} from '#web/text/code-labels.ts';
import { languageText } from '#web/text/opening-form.ts';
import type { OpeningValues } from './opening-values.ts';

/** A value of an opening's form as its reader knows it, by the path of its field. */
export function useOpeningWords(): (unit: string, values: OpeningValues) => string {
  const occupation = useOccupationTitle();
  const { data: municipalities } = useQuery(municipalitiesQuery);
  const { data: codes } = useQuery(codesQuery);
  const labelsOf = (items: readonly { code: string; label: string }[] = []) =>
    Object.fromEntries(items.map(({ code, label }) => [code, label]));
  const level = { ...levelLabels, none: languageText.noDemand };
  const words: CodeWords = {
    kind: kindLabels,
    occupation,
    municipality: (number) =>
      municipalities?.find((each) => each.number === number)?.label ?? number,
    'languageRequirement.listening': level,
    'languageRequirement.reading': level,
    'languageRequirement.speaking': level,
    'languageRequirement.writing': level,
    languageSupport: languageSupportLabels,
    norwegianUse: norwegianUseLabels,
    mentorLanguages: labelsOf(codes?.languages),
    weekdays: weekdayLabels,
    shifts: shiftLabels,
    demands: demandLabels,
    driversLicences: driversLicenceLabels,
    qualifications: labelsOf(codes?.qualifications),
  };
  return (unit, values) => valueInWords(unit, values, words);
}
