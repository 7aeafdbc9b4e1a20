import type { Role } from '#shared/codes.ts';
import { anOpeningDraft } from '#test/factories/opening-draft.ts';
import { aParticipantDraft } from '#test/factories/participant-draft.ts';
import type { Send } from './client.ts';
import { type Maker, nameOf, type People, pastProgramme } from './people.ts';
import { type Asker, away, home, type Subject, type Thing } from './thing.ts';

/** What is there for all, and looked at again afterwards. */
export type ReadAgain =
  | 'participant'
  | 'account'
  | 'employer'
  | 'opening'
  | 'referral'
  | 'placement';

export interface MadeThings {
  /** A new one. @returns its id */
  make(subject: Subject, thing: Thing, asker?: Asker): Promise<string>;
  /** What is sent to invite somebody. @param participantId whose account it is to be. */
  invited(thing: Thing, participantId: string): object;
  /** The participant whose account it is. */
  holderOf(accountId: string): string | undefined;
  /** The participant of a referral, a placement or a plan. */
  referredIn(id: string): string | undefined;
  /** Who may read it, and where. */
  readerOf(subject: ReadAgain, thing: Thing): { maker: Maker; path: string };
}

/** What a thing is sent with or found by: an id where it has one. */
type Make = (thing: Thing, asker?: Asker) => string | Promise<string>;

const nowhere = 'nobody-there-at-all';

export function createThings(people: People, send: Send): MadeThings {
  const { does, of, employerIds } = people;
  /** By account. */
  const holders = new Map<string, string>();
  /** Participants by referral, placement and plan. */
  const referredBy = new Map<string, string>();
  let made = 0;

  function advisorOf({ municipality, isResponsible }: Thing): Maker {
    if (municipality === away) return 'stranger';
    return isResponsible ? 'advisor' : 'colleague';
  }

  async function participant(thing: Thing): Promise<string> {
    const { name, municipality = home, protection = 'none' } = thing;
    const draft = aParticipantDraft({
      displayName: nameOf(name),
      municipality,
      protection,
      programme: pastProgramme,
    });
    return (await does(advisorOf(thing), 'POST', '/api/participants', draft)).id;
  }

  function invited({ role, name, employer, municipality }: Thing, participantId: string): object {
    made++;
    const belongsTo: Partial<Record<Role, object>> = {
      participant: { participantId },
      employer: { employerId: employerIds[employer ?? 'own'] },
      leader: { municipality },
      advisor: { municipality },
    };
    const about = role ? belongsTo[role] : {};
    return { email: `invited-${made}@test.example`, role, displayName: nameOf(name), ...about };
  }

  /** Who gives accounts of this kind. */
  function inviterOf(thing: Thing): Maker {
    if (thing.role === 'participant') return advisorOf(thing);
    if (thing.role === 'advisor') return thing.municipality === away ? 'farLeader' : 'secondLeader';
    return 'secondAdmin';
  }

  async function account(thing: Thing): Promise<string> {
    const whose = thing.role === 'participant' ? await participant(thing) : '';
    const { id } = await does(inviterOf(thing), 'POST', '/api/accounts', invited(thing, whose));
    if (whose) holders.set(id, whose);
    return id;
  }

  async function opening({ employer, municipality, kind, status }: Thing): Promise<string> {
    const maker = municipality === away ? 'stranger' : 'colleague';
    const employerId = employerIds[employer ?? 'own'];
    const draft = anOpeningDraft({ employerId, municipality, kind });
    const { id } = await does(maker, 'POST', '/api/openings', draft);
    if (status !== 'draft') await does(maker, 'POST', `/api/openings/${id}/publish`);
    if (status === 'closed') await does(maker, 'POST', `/api/openings/${id}/close`);
    return id;
  }

  /** Whoever is referred has a name of their own: a reply that tells of them tells of nobody else. */
  const referred = ({ name, ...thing }: Thing): Promise<string> =>
    participant({ ...thing, name: `referred ${name}` });

  async function referral(thing: Thing): Promise<string> {
    const maker = advisorOf(thing);
    const participantId = thing.isOneself ? people.participantId : await referred(thing);
    const openingId = await opening({
      ...thing,
      municipality: home,
      kind: 'vacancy',
      status: 'published',
    });
    const sent = { participantId, openingId };
    const { id } = await does(maker, 'POST', '/api/referrals', sent);
    referredBy.set(id, participantId);
    if (thing.referral !== 'shared') return id;
    const yes = { version: 0, shares: ['norwegian'], onBehalf: { reason: 'Sagt' } };
    await does(maker, 'POST', `/api/referrals/${id}/interested`, yes);
    await does(maker, 'POST', `/api/referrals/${id}/share`, { version: 1 });
    return id;
  }

  async function placement(thing: Thing): Promise<string> {
    const id = await referral({ ...thing, referral: 'shared' });
    const yes = { version: 2, onBehalf: { reason: 'Sagt' } };
    const accepted = await does(advisorOf(thing), 'POST', `/api/referrals/${id}/accept`, yes);
    const placementId = String(accepted.placementId);
    referredBy.set(placementId, referredBy.get(id) ?? '');
    return placementId;
  }

  async function plan(thing: Thing): Promise<string> {
    const maker = advisorOf(thing);
    const participantId = await referred(thing);
    const asked = { participantIds: [participantId], filters: { municipality: [home] } };
    const { id } = await does(maker, 'POST', '/api/plans', asked);
    referredBy.set(id, participantId);
    while ((await does(maker, 'GET', `/api/plans/${id}`)).state !== 'done') {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return id;
  }

  async function labourNeedImport({ municipality }: Thing): Promise<string> {
    const maker = { [home]: 'leader', [away]: 'farLeader', '': 'admin' } as const;
    const csv = `area;styrk08;shortage;year;source\n${municipality ?? 0};9112;3;2026;NAV\n`;
    await does(maker[municipality ?? ''], 'POST', '/api/labour-need/import', csv);
    const { items } = await does('admin', 'GET', '/api/labour-need/imports');
    return firstOf(items);
  }

  async function session(maker: Maker): Promise<string> {
    const cookie = await people.signIn(of(maker));
    const { body } = await send({ method: 'GET', path: '/api/me/sessions', cookie });
    const items = (body?.items ?? []) as { current: boolean }[];
    return firstOf(items.filter(({ current }) => current));
  }

  /** Somebody else makes a new link for an account that is in use. */
  async function notice(maker: Maker): Promise<string> {
    const by = { leader: 'secondLeader', advisor: 'secondLeader', admin: 'secondAdmin' } as const;
    const other = maker in by ? by[maker as keyof typeof by] : 'secondLeader';
    await does(other, 'POST', `/api/accounts/${of(maker).id}/invitation`);
    return firstOf((await does(maker, 'GET', '/api/me/notices')).items);
  }

  const holder = (thing: Thing, asker: Asker | undefined): Maker =>
    thing.isOneself && asker && asker !== 'anyone' ? asker : 'colleague';

  const makers: Partial<Record<Subject, Make>> = {
    municipality: ({ municipality }) => municipality ?? '9999',
    participant: (thing) => (thing.isOneself ? people.participantId : participant(thing)),
    sentAccount: (thing) => (thing.role === 'participant' ? participant(thing) : ''),
    account,
    employer: ({ employer = 'own' }) => employerIds[employer],
    sentOpening: ({ employer = 'own' }) => employerIds[employer],
    opening,
    sentReferral: referred,
    referral,
    placement,
    plan,
    colleague: ({ municipality }) => of(municipality === away ? 'stranger' : 'colleague').id,
    labourNeedImport,
    session: (thing, asker) => session(holder(thing, asker)),
    notice: (thing, asker) => notice(holder(thing, asker)),
  };

  async function make(subject: Subject, thing: Thing, asker?: Asker): Promise<string> {
    if (thing.isNowhere && subject !== 'municipality') return nowhere;
    return (await makers[subject]?.(thing, asker)) ?? '';
  }

  const isFar = ({ municipality }: Thing): boolean => municipality === away;
  const readers: Record<ReadAgain, (thing: Thing) => { maker: Maker; path: string }> = {
    participant: (thing) => ({
      maker: isFar(thing) ? 'farLeader' : 'leader',
      path: '/api/participants/',
    }),
    opening: (thing) => ({
      maker: isFar(thing) ? 'stranger' : 'colleague',
      path: '/api/openings/',
    }),
    account: (thing) => ({ maker: inviterOf(thing), path: '/api/accounts/' }),
    employer: () => ({ maker: 'admin', path: '/api/employers/' }),
    referral: (thing) => ({
      maker: isFar(thing) ? 'farLeader' : 'leader',
      path: '/api/referrals/',
    }),
    placement: (thing) => ({
      maker: isFar(thing) ? 'farLeader' : 'leader',
      path: '/api/placements/',
    }),
  };

  return {
    make,
    invited,
    holderOf: (accountId) => holders.get(accountId),
    referredIn: (id) => referredBy.get(id),
    readerOf: (subject, thing) => readers[subject](thing),
  };
}

function firstOf(items: unknown): string {
  const [first] = items as { id: string }[];
  if (!first) throw new Error('nothing was made');
  return first.id;
}
