import type { Missing } from '#shared/matching/match.ts';
import { skillVerbs } from '#web/text/language-levels.ts';
import { missingText as t } from '#web/text/own-matches.ts';
import type { QualificationWords } from './opening-facts.ts';

export interface MissingLine {
  text: string;
  /** How to get it, where that is known. */
  more?: readonly string[];
}

/** What an almost match lacks, in plain words. */
export function missingLines(
  missing: Missing,
  qualifications: ReadonlyMap<string, QualificationWords>,
): MissingLine[] {
  switch (missing.gate) {
    case 'language':
      return missing.params.skills.map(({ skill, required, held }) => ({
        text:
          held === 'none'
            ? t.skillUnknown(skillVerbs[skill], required)
            : t.skill(skillVerbs[skill], required, held),
      }));
    case 'travel':
      return [{ text: t.travel(missing.params.km, missing.params.maxTravelKm) }];
    case 'shifts':
      return [{ text: t.shifts(missing.params.shifts) }];
    case 'hours':
      return [{ text: t.hours(missing.params.opening, missing.params.participant) }];
    case 'licence':
      return [{ text: t.licence(missing.params.classes) }];
    case 'qualification':
      return missing.params.codes.map((code) => {
        const words = qualifications.get(code);
        if (!words) return { text: t.qualification(code) };
        return { text: t.qualification(words.label), more: [words.explanation, words.howToGet] };
      });
  }
}
