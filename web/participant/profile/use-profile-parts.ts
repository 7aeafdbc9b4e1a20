import { useQuery } from '@tanstack/react-query';
import type { Participant } from '#shared/participants/participant.ts';
import { municipalitiesQuery, occupationsQuery } from '#web/api/reference.ts';
import { useOccupationTitle } from '#web/occupation/use-occupation-title.ts';
import { useQualifications } from '#web/opening/use-qualifications.ts';
import { type ProfilePart, profileParts } from './profile-parts.ts';

/** What is known of the participant, in words. */
export function useProfileParts(participant: Participant): ProfilePart[] {
  const occupation = useOccupationTitle();
  const { data: occupations = [] } = useQuery(occupationsQuery);
  const { data: municipalities } = useQuery(municipalitiesQuery);
  const qualifications = useQualifications(participant.qualifications.length > 0);
  return profileParts(participant, {
    occupation,
    occupationsIn: (prefix) =>
      occupations.filter(({ code }) => code.startsWith(prefix)).map(({ code }) => occupation(code)),
    municipality: (number) => municipalities?.find((one) => one.number === number)?.name ?? number,
    qualification: (code) => qualifications.get(code)?.label ?? code,
  });
}
