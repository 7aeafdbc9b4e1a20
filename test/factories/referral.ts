import type { OpeningDraft } from '#shared/openings/opening.ts';
import type { ReferralForAdvisors } from '#shared/referrals/referral.ts';
import { anOpeningDraft } from './opening-draft.ts';
import { aParticipantDraft } from './participant-draft.ts';
import type { Caller, TestServer } from './test-server.ts';

/** Who takes part beside the participants. */
export interface ReferralTeam {
  server: TestServer;
  employerId: string;
  advisor: Caller;
  employer: Caller;
}

export async function referralTeam(server: TestServer): Promise<ReferralTeam> {
  const { id: employerId, caller: employer } = await server.employer();
  return { server, employerId, employer, advisor: await server.advisor() };
}

/** A participant round an opening of the team's employer. */
export interface ReferralCast extends ReferralTeam {
  participantId: string;
  openingId: string;
  self: Caller;
}

export async function referralCast(
  team: ReferralTeam,
  draft: Partial<OpeningDraft> = {},
): Promise<ReferralCast> {
  const { server, advisor } = team;
  const person = await advisor.post('/api/participants').send(aParticipantDraft()).expect(201);
  const participantId: string = person.body.id;
  const self = await server.signedIn({ role: 'participant', participantId });
  return { ...team, participantId, self, openingId: await opened(team, draft) };
}

/** A published opening of the team's employer. */
export async function opened(
  { employer, employerId }: ReferralTeam,
  draft: Partial<OpeningDraft> = {},
): Promise<string> {
  const written = await employer
    .post('/api/openings')
    .send(anOpeningDraft({ ...draft, employerId }))
    .expect(201);
  await employer.post(`/api/openings/${written.body.id}/publish`).expect(200);
  return written.body.id;
}

/** Suggested by the advisor. */
export async function suggested({
  advisor,
  participantId,
  openingId,
}: ReferralCast): Promise<ReferralForAdvisors> {
  const { body } = await advisor
    .post('/api/referrals')
    .send({ participantId, openingId })
    .expect(201);
  return body;
}

/** Shared with the employer. @returns its id; the version is 1. */
export async function sharedReferral(
  { self, advisor, openingId }: ReferralCast,
  shares: readonly string[] = [],
): Promise<string> {
  const { body } = await self.post('/api/me/referrals').send({ openingId, shares }).expect(201);
  await advisor.post(`/api/referrals/${body.id}/share`).send({ version: 0 }).expect(200);
  return body.id;
}
