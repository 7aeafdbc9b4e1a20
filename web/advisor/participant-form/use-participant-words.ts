import { useQuery } from '@tanstack/react-query';
import { useOccupationGroup } from '#web/advisor/use-occupation-group.ts';
import { useColleagues } from '#web/api/accounts.ts';
import { codesQuery } from '#web/api/reference.ts';
import { type CodeWords, valueInWords } from '#web/form/value-in-words.ts';
import { useOccupationTitle } from '#web/occupation/use-occupation-title.ts';
import {
  demandLabels,
  driversLicenceLabels,
  educationLabels,
  kindLabels,
  levelLabels,
  levelSourceLabels,
  shiftLabels,
  weekdayLabels,
} from '#web/text/code-labels.ts';
import { participantFormText as t } from '#web/text/participant-form.ts';
import type { ParticipantValues } from './participant-values.ts';

/** A value of a participant's form as its reader knows it, by the path of its unit. */
export function useParticipantWords(): (unit: string, values: ParticipantValues) => string {
  const occupation = useOccupationTitle();
  const group = useOccupationGroup();
  const { data: codes } = useQuery(codesQuery);
  const { data: colleagues = [] } = useColleagues();
  const labelsOf = (items: readonly { code: string; label: string }[] = []) =>
    Object.fromEntries(items.map(({ code, label }) => [code, label]));
  const held = { ...levelLabels, ...levelSourceLabels };
  const words: CodeWords = {
    'norwegian.listening': held,
    'norwegian.reading': held,
    'norwegian.speaking': held,
    'norwegian.writing': held,
    responsible: Object.fromEntries(colleagues.map((each) => [each.id, each.displayName])),
    protection: t.protections,
    languages: labelsOf(codes?.languages),
    wishes: occupation,
    goal: occupation,
    avoid: group,
    acceptedKinds: kindLabels,
    freeWeekdays: weekdayLabels,
    acceptedShifts: shiftLabels,
    driversLicences: driversLicenceLabels,
    qualifications: labelsOf(codes?.qualifications),
    cannot: demandLabels,
    education: educationLabels,
  };
  return (unit, values) => {
    if (unit === 'experience') {
      return values.experience
        .map((each) => t.experienceWords(occupation(each.occupation), each.years))
        .join(', ');
    }
    if (unit === 'position') return values.position ? values.position.label || t.placeStored : '';
    return valueInWords(unit, values, words);
  };
}
