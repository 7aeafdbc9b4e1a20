import { anEmployerInput } from '#test/factories/employer.ts';
import { anOpeningDraft } from '#test/factories/opening-draft.ts';
import { aParticipantDraft } from '#test/factories/participant-draft.ts';
import { type Asked, forRoles, lists, of, open, type Rule, signedIn } from './rule.ts';
import {
  all,
  eventsFor,
  inMunicipality,
  keptBy,
  oneself,
  openingsFoundBy,
  openingsSeenBy,
  openingWriters,
  ownEmployer,
  readable,
  sidesOfPlacement,
  sidesOfReferral,
} from './scopes.ts';
import { type Asker, away, home, type Thing } from './thing.ts';

const everybody = {
  participant: all,
  employer: all,
  advisor: all,
  leader: all,
  admin: all,
};
const own = {
  participant: oneself,
  employer: oneself,
  advisor: oneself,
  leader: oneself,
  admin: oneself,
};
const advisors = { advisor: readable, leader: inMunicipality };
const seers = { advisor: openingsSeenBy.advisor, leader: openingsSeenBy.leader };
/** Of an older version than any: whoever may is told so, and nothing changes. */
const stale = { body: () => ({ version: 99 }), status: 409 };
const { employer, ...ofParticipant } = sidesOfReferral;
const ofEmployer = { ...advisors, employer };
/** The same of a step that advisors take for somebody else. */
const staleFor = (fields: object): Asked => ({
  body: (_world, asker) => ({
    version: 99,
    ...fields,
    ...((asker === 'advisor' || asker === 'leader') && { onBehalf: { reason: 'Sagt' } }),
  }),
  status: 409,
});
const { participant: _, ...ofWorkplace } = sidesOfPlacement;
/** What each writes of a check-in. */
const ownPart: Partial<Record<Asker, object>> = {
  participant: { mood: 'good' },
  employer: { works: 'Alt' },
  advisor: { note: 'Bra' },
  leader: { note: 'Bra' },
};
const tooCommon = { status: 400, fault: () => 'password too_common' };
const withPassword: Asked['body'] = (world, asker) => ({
  password: world.credentials(asker).password,
});
const seenUntil = (): object => ({ until: '2026-01-01T00:00:00.000Z' });
const always = (): boolean => true;
const isPublished = ({ status }: Thing): boolean => status === 'published';
const isDraft = ({ status }: Thing): boolean => status === 'draft';
const noProvider = { status: 404 };
const part = { part: 'language', pageSize: '100' };
const equalWeights = { language: 0.25, need: 0.25, wish: 0.25, practical: 0.25 };
const needCsv = ({ municipality }: Thing): string =>
  `area;styrk08;shortage;year;source\n${municipality};9112;3;2026;NAV\n`;

/**
 * Who may ask for what, as accounts.md and api.md say it. Every endpoint has a line here, and what it
 * says is asked of a server and printed in docs/permissions.md.
 */
export const rules: Readonly<Record<string, Rule | readonly Rule[]>> = {
  'GET /api/health/live': open(),
  'GET /api/health/ready': open(),
  'GET /api/site': open(),

  'POST /api/session': open({
    body: (world, asker) => world.credentials(asker),
    endsSession: true,
  }),
  'GET /api/session': signedIn(),
  'DELETE /api/session': open({ endsSession: true }),
  'GET /api/session/demo-accounts': open(),
  'POST /api/session/password': signedIn({
    body: (world, asker) => ({
      current: world.credentials(asker).password,
      password: 'qwertyqwerty',
    }),
    ...tooCommon,
  }),
  'GET /api/me/sessions': signedIn(),
  'DELETE /api/me/sessions/:id': of('session', own, { isUsedUp: always }),
  'DELETE /api/me/sessions': signedIn(),

  'GET /api/me/second-factor': signedIn(),
  // Before one is begun.
  'POST /api/me/second-factor/confirm': signedIn({ body: () => ({ code: '123456' }), status: 409 }),
  'POST /api/me/second-factor/remove': signedIn({ body: withPassword, status: 409 }),
  'POST /api/me/second-factor': signedIn({ body: withPassword }),

  'GET /api/me/notices': signedIn(),
  'DELETE /api/me/notices/:id': of('notice', own, { isUsedUp: always }),

  'GET /api/session/providers': open(),
  'POST /api/session/providers/:name/start': open({ body: () => ({}), ...noProvider }),
  'POST /api/session/providers/:name/finish': open({
    body: () => ({ answer: 'x' }),
    ...noProvider,
  }),
  'POST /api/session/provider-sign-out': open({ endsSession: true }),
  'POST /api/session/providers/:name/back-channel-logout': open({
    body: () => new URLSearchParams({ logout_token: 'x' }),
    ...noProvider,
  }),
  'GET /api/session/providers/:name/front-channel-logout': open({
    query: { iss: 'x', sid: 'x' },
    ...noProvider,
  }),

  'POST /api/invitations': open({ body: ({ invitation }) => ({ token: invitation }) }),
  'POST /api/invitations/accept': open({
    body: ({ invitation }) => ({ token: invitation, password: 'qwertyqwerty' }),
    endsSession: true,
    ...tooCommon,
  }),

  'GET /api/me/colleagues': lists(
    'colleague',
    { advisor: inMunicipality, leader: inMunicipality },
    'id',
  ),
  'GET /api/me/advisor': forRoles(['participant']),
  'GET /api/accounts': lists('account', keptBy, 'id'),
  'POST /api/accounts': of('sentAccount', keptBy, {
    body: ({ invited }, _asker, thing, id) => invited(thing, id),
    fault: ({ role }) => `${role}Id unknown_code`,
    isUsedUp: always,
  }),
  'GET /api/accounts/:id': of('account', keptBy),
  'PATCH /api/accounts/:id': of('account', keptBy, stale),
  'DELETE /api/accounts/:id': of('account', keptBy, { isUsedUp: always }),
  'POST /api/accounts/:id/invitation': of('account', keptBy),
  'POST /api/accounts/:id/second-factor/remove': of('account', keptBy, { status: 409 }),
  'GET /api/account-events': lists('account', eventsFor, 'account.id'),

  'GET /api/occupations': open(),
  'GET /api/municipalities': open(),
  'GET /api/municipalities/former': open(),
  'GET /api/codes': open(),
  'GET /api/places': open({ query: { q: 'sande' } }),
  'GET /api/suggestions': open({ query: { q: 'renhold' } }),

  'GET /api/openings': lists('opening', openingsFoundBy, 'id'),
  'POST /api/openings': of('sentOpening', openingWriters, {
    body: (_world, _asker, { municipality = home }, id) =>
      anOpeningDraft({ employerId: id, municipality }),
    fault: () => 'employerId unknown_code',
  }),
  'GET /api/openings/:id': of('opening', openingsSeenBy),
  // Of one that is over; the same for everybody.
  'GET /api/openings/:id/instead': open({ status: 404 }),
  'PATCH /api/openings/:id': of('opening', openingWriters, stale),
  'POST /api/openings/:id/publish': of('opening', openingWriters, {
    status: (thing) => (isPublished(thing) ? 409 : 200),
    isUsedUp: (thing) => !isPublished(thing),
  }),
  'POST /api/openings/:id/close': of('opening', openingWriters, {
    status: (thing) => (isPublished(thing) ? 200 : 409),
    isUsedUp: isPublished,
  }),
  'DELETE /api/openings/:id': of('opening', openingWriters, {
    status: (thing) => (isDraft(thing) ? 204 : 409),
    isUsedUp: isDraft,
  }),
  'GET /api/me/openings': lists('opening', { employer: ownEmployer }, 'id'),

  'GET /api/employers': lists('employer', everybody, 'id'),
  'POST /api/employers': of(
    'sentMunicipality',
    { advisor: all, leader: all, admin: all },
    { body: (_world, _asker, { municipality = home }) => anEmployerInput({ municipality }) },
  ),
  'GET /api/employers/:id': of('employer', everybody),
  'PATCH /api/employers/:id': of(
    'employer',
    { employer: ownEmployer, advisor: inMunicipality, leader: inMunicipality, admin: all },
    stale,
  ),

  'GET /api/registered-units': forRoles(['advisor', 'leader', 'admin'], {
    query: { organisationNumber: '974760673' },
  }),

  'GET /api/participants': lists('participant', advisors, 'id'),
  'POST /api/participants': of(
    'sentMunicipality',
    { advisor: inMunicipality, leader: inMunicipality },
    { body: (_world, _asker, { municipality = away }) => aParticipantDraft({ municipality }) },
  ),
  'GET /api/participants/:id': of('participant', { participant: oneself, ...advisors }),
  'PATCH /api/participants/:id': of('participant', advisors, stale),

  'GET /api/participants/:id/matches': of('participant', advisors),
  'GET /api/me/matches': forRoles(['participant']),
  'GET /api/participants/:id/matches/left-out': of('participant', advisors, { query: part }),
  'GET /api/me/matches/left-out': forRoles(['participant'], { query: part }),
  'GET /api/participants/:id/what-if': of('participant', advisors),
  'GET /api/me/what-if': forRoles(['participant']),
  'GET /api/participants/:id/what-if/openings': of('participant', advisors, {
    query: { change: 'licence:B' },
  }),
  'GET /api/me/what-if/openings': forRoles(['participant'], { query: { change: 'licence:B' } }),
  'GET /api/openings/:id/candidates': [
    of('opening', seers),
    lists('participant', advisors, 'participant.id', { within: ({ easyOpening }) => easyOpening }),
  ],
  'GET /api/openings/:id/candidates/left-out': [
    of('opening', seers, { query: part }),
    lists('participant', advisors, 'participant.id', {
      query: part,
      within: ({ hardOpening }) => hardOpening,
    }),
  ],
  'GET /api/municipalities/:number/weights': of('municipality', {
    advisor: inMunicipality,
    leader: inMunicipality,
    admin: all,
  }),
  'PUT /api/municipalities/:number/weights': of(
    'municipality',
    { leader: inMunicipality, admin: all },
    { body: () => equalWeights },
  ),
  'GET /api/participants/:id/matches/tried': of('participant', advisors, {
    query: { language: '1', need: '1', wish: '1', practical: '1' },
  }),

  'GET /api/me/saved-openings': forRoles(['participant']),
  'GET /api/me/saved-opening-ids': forRoles(['participant']),
  'PUT /api/me/saved-openings/:openingId': of('opening', {
    participant: openingsSeenBy.participant,
  }),
  // Of what was saved there is nothing here.
  'DELETE /api/me/saved-openings/:openingId': of(
    'notice',
    { participant: oneself },
    { status: 404 },
  ),
  'GET /api/me/saved-searches': forRoles(['participant']),
  'POST /api/me/saved-searches': forRoles(['participant'], {
    body: () => ({ name: 'Kokk', list: 'board', filters: { q: 'kokk' } }),
  }),
  // The id of something else: it is nowhere.
  'GET /api/me/saved-searches/:id': of('notice', { participant: oneself }, { status: 404 }),
  'PATCH /api/me/saved-searches/:id': of(
    'notice',
    { participant: oneself },
    { body: () => ({ name: 'Kokk', version: 0 }), status: 404 },
  ),
  'DELETE /api/me/saved-searches/:id': of('notice', { participant: oneself }, { status: 404 }),

  'GET /api/me/news': forRoles(['participant']),
  'PUT /api/me/news/seen': forRoles(['participant'], { body: seenUntil }),
  'PUT /api/me/saved-searches/:id/seen': of(
    'notice',
    { participant: oneself },
    { body: seenUntil, status: 404 },
  ),
  'GET /api/participants/:id/matches/new': of('participant', advisors),
  'PUT /api/participants/:id/matches/new/seen': of('participant', advisors, { body: seenUntil }),
  'GET /api/me/news-mail': forRoles(['participant']),
  'PUT /api/me/news-mail': forRoles(['participant'], { body: () => ({ pace: 'never' }) }),
  // A token that is none: who has the right one needs no account.
  'POST /api/news-mail/:token/stop': open({ status: 404 }),
  'GET /api/new-matches': lists('participant', advisors, 'participantId'),

  'GET /api/participants/:id/shortlist': of('participant', advisors),
  'DELETE /api/participants/:id/shortlist/:openingId': of('participant', advisors, { status: 404 }),
  'PUT /api/participants/:id/shortlist/:openingId': of('participant', advisors, {
    body: () => ({}),
  }),
  'GET /api/participants/:id/shortlist/:openingId': of('participant', advisors),

  'GET /api/referrals': lists('referral', sidesOfReferral, 'id'),
  'POST /api/referrals': of('sentReferral', advisors, {
    body: ({ easyOpening }, _asker, _thing, id) => ({
      participantId: id,
      openingId: easyOpening,
    }),
    fault: () => 'participantId unknown_code',
    isUsedUp: always,
  }),
  'POST /api/me/referrals': forRoles(['participant'], {
    body: ({ easyOpening }) => ({ openingId: easyOpening, shares: [] }),
    status: 201,
  }),
  'GET /api/referrals/:id': of('referral', sidesOfReferral),
  'POST /api/referrals/:id/interested': of('referral', ofParticipant, staleFor({ shares: [] })),
  'POST /api/referrals/:id/decline': of('referral', ofParticipant, staleFor({ reason: 'hours' })),
  'POST /api/referrals/:id/share': of('referral', advisors, stale),
  'POST /api/referrals/:id/accept': of('referral', ofEmployer, staleFor({})),
  'POST /api/referrals/:id/reject': of('referral', ofEmployer, staleFor({ reason: 'hours' })),
  'POST /api/referrals/:id/withdraw': of('referral', ofParticipant, {
    body: () => ({ version: 99, reason: 'mistake' }),
    status: 409,
  }),

  'GET /api/plans': lists('plan', advisors, 'id'),
  'POST /api/plans': of('sentReferral', advisors, {
    body: (_world, _asker, _thing, id) => ({ participantIds: [id] }),
    fault: () => 'participantIds.0 unknown_code',
  }),
  'POST /api/plans/counts': of('sentReferral', advisors, {
    body: (_world, _asker, _thing, id) => ({ participantIds: [id] }),
    fault: () => 'participantIds.0 unknown_code',
  }),
  'GET /api/missing-places': forRoles(['advisor', 'leader']),
  'GET /api/plans/:id': of('plan', advisors),
  'GET /api/plans/:id/names': of('plan', advisors),
  'DELETE /api/plans/:id': of('plan', advisors, { isUsedUp: always }),
  // Nobody's: nothing is tried, and nothing is suggested.
  'POST /api/plans/:id/try': of('plan', advisors, {
    body: ({ easyOpening }) => ({ participantId: 'nobody-there-at-all', openingId: easyOpening }),
    status: 400,
    fault: () => 'participantId unknown_code',
  }),
  'POST /api/plans/:id/suggest': of('plan', advisors, { body: () => ({ lines: [] }) }),

  'GET /api/placements': lists('placement', sidesOfPlacement, 'id'),
  'GET /api/placements/:id': of('placement', sidesOfPlacement),
  'PATCH /api/placements/:id': of('placement', ofWorkplace, stale),
  'GET /api/placements/:id/versions': of('placement', sidesOfPlacement),
  'POST /api/placements/:id/approve': of('placement', sidesOfPlacement, stale),
  'POST /api/placements/:id/cancel': of('placement', advisors, {
    body: () => ({ version: 99, reason: 'Sagt' }),
    status: 409,
  }),
  'POST /api/placements/:id/end': of('placement', advisors, {
    body: () => ({ version: 99, on: '2026-01-01', reason: 'completed' }),
    status: 409,
  }),
  // Of a draft there are none, and no days.
  'POST /api/placements/:id/check-ins/:checkInId': of('placement', sidesOfPlacement, {
    body: (_world, asker) => ownPart[asker],
    status: 404,
  }),
  'GET /api/placements/:id/calendar.ics': of('placement', sidesOfPlacement, { status: 404 }),

  'GET /api/outcomes/due': forRoles(['advisor', 'leader']),
  'GET /api/participants/:id/outcomes': of('participant', advisors),
  'POST /api/participants/:id/outcomes': of('participant', advisors, {
    body: () => ({ asOf: '2014-04-02', after: 'programme', months: 3, status: 'seeking' }),
  }),
  'GET /api/participants/:id/outcomes/:outcomeId': of('participant', advisors, { status: 404 }),
  'GET /api/participants/:id/activities': of('participant', advisors),
  'POST /api/participants/:id/activities': of('participant', advisors, {
    body: () => ({ kind: 'course', hoursPerWeek: 4, start: '2012-03-01', title: 'Truckkurs' }),
  }),
  'GET /api/participants/:id/activities/:activityId': of('participant', advisors, { status: 404 }),
  'PATCH /api/participants/:id/activities/:activityId': of('participant', advisors, {
    body: () => ({ version: 0 }),
    status: 404,
  }),
  'DELETE /api/participants/:id/activities/:activityId': of('participant', advisors, {
    status: 404,
  }),
  'GET /api/participants/:id/hours': of('participant', { participant: oneself, ...advisors }),
  'GET /api/participants/:id/notes': of('participant', advisors),
  'POST /api/participants/:id/notes': of('participant', advisors, {
    body: () => ({ text: 'Bra' }),
  }),
  'GET /api/me/corrections': forRoles(['participant']),
  'POST /api/me/corrections': forRoles(['participant'], {
    body: () => ({ about: 'norwegian', text: 'Jeg har B1 nå.' }),
  }),
  // The id of something else: it is nowhere.
  'GET /api/me/corrections/:noteId': of('notice', { participant: oneself }, { status: 404 }),
  'GET /api/participants/:id/notes/:noteId': of('participant', advisors, { status: 404 }),
  'POST /api/participants/:id/notes/:noteId/handle': of('participant', advisors, { status: 404 }),
  'POST /api/participants/:id/notes/:noteId/release': of(
    'participant',
    { leader: inMunicipality },
    { status: 404 },
  ),
  'GET /api/participants/:id/history': of('participant', advisors),
  'GET /api/me/waiting': forRoles(['participant', 'advisor', 'leader', 'employer']),
  'GET /api/today': forRoles(['participant', 'advisor', 'leader', 'employer']),

  'GET /api/me/looks': forRoles(['participant']),
  'GET /api/looks': [
    lists('participant', { leader: inMunicipality }, 'participants.id'),
    of('participant', { leader: inMunicipality }, { filter: 'participantId' }),
  ],
  'GET /api/participants/:id/export': of('participant', advisors),
  'GET /api/me/export': forRoles(['participant']),
  'GET /api/participants/:id/archive': of('participant', { leader: inMunicipality }),
  'POST /api/participants/:id/erase': of(
    'participant',
    { leader: inMunicipality },
    {
      body: () => ({ version: 99, wronglyRegistered: true }),
      status: 409,
    },
  ),
  'GET /api/past-cases': lists('participant', { leader: inMunicipality }, 'id'),

  'GET /api/labour-need': forRoles(['advisor', 'leader', 'admin']),
  'POST /api/labour-need/import': of(
    'sentNeed',
    { leader: inMunicipality, admin: all },
    {
      query: { dryRun: '1' },
      body: (_world, _asker, thing) => needCsv(thing),
      fault: () => '2.area unknown_code',
    },
  ),
  'GET /api/labour-need/imports': lists(
    'labourNeedImport',
    { leader: inMunicipality, admin: all },
    'id',
  ),
  'POST /api/labour-need/imports/:id/undo': of(
    'labourNeedImport',
    { leader: inMunicipality, admin: all },
    { isUsedUp: always },
  ),
};
