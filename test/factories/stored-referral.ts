import type { StoredReferral } from '#server/features/referrals/referral-store.ts';

let made = 0;

/** A referral that was shared just now, as the database holds it. */
export function aSharedReferral(
  fields: Pick<StoredReferral, 'participantId' | 'openingId' | 'employerId'>,
): StoredReferral {
  made++;
  const at = new Date().toISOString();
  const { participantId, openingId } = fields;
  return {
    id: `referral-${String(made).padStart(6, '0')}`,
    municipality: '3907',
    startedBy: 'participant',
    state: 'shared',
    shares: ['norwegian'],
    sharedAt: at,
    expiresOn: '2099-12-31',
    history: [],
    openPair: `${participantId} ${openingId}`,
    version: 0,
    createdAt: at,
    updatedAt: at,
    ...fields,
  };
}
