import { createAddress } from '#web/address/address.ts';
import { oneOf, pageNumber } from '#web/address/address-fields.ts';
import { paths } from '#web/app/paths.ts';

/** What of a person is looked at; what fits them needs no word. */
export const participantTabs = ['placements', 'hours', 'history', 'notes'] as const;
export type ParticipantTab = (typeof participantTabs)[number];

export const participantAddress = createAddress({ tab: oneOf(participantTabs), page: pageNumber });

export function participantTab(id: string, tab: ParticipantTab | undefined): string {
  return paths.participant(id) + participantAddress.write({ tab });
}
