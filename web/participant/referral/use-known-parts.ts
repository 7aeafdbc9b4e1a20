import { useMemo } from 'react';
import type { Participant } from '#shared/participants/participant.ts';
import type { SharedPart } from '#shared/referrals/referral-table.ts';
import { useOccupationTitle } from '#web/occupation/use-occupation-title.ts';
import { useQualifications } from '#web/opening/use-qualifications.ts';
import { knownParts } from './known-parts.ts';

/** What is known of the participant, in words, by the parts that may be shared. */
export function useKnownParts(participant: Participant): ReadonlyMap<SharedPart, string[]> {
  const occupation = useOccupationTitle();
  const qualifications = useQualifications(participant.qualifications.length > 0);
  return useMemo(
    () =>
      knownParts(participant, {
        occupation,
        qualification: (code) => qualifications.get(code)?.label ?? code,
      }),
    [participant, occupation, qualifications],
  );
}
