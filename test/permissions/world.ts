import { anOpeningDraft } from '#test/factories/opening-draft.ts';
import type { Credentials, TestServer } from '#test/factories/test-server.ts';
import { createClient, type Send } from './client.ts';
import { createThings, type ReadAgain } from './made-things.ts';
import { createPeople, nameOf } from './people.ts';
import { type Asker, home, type Subject, type Thing, things } from './thing.ts';

/** People who ask, and what there is to be asked for. */
export interface World {
  send: Send;
  cookie(asker: Asker): string;
  /** Of a session of its own. */
  anotherCookie(asker: Asker): Promise<string>;
  credentials(asker: Asker): Credentials;
  /** Of what is there for all to ask for. */
  id(subject: Subject, thing: Thing): string;
  /** A new one of the kind, for this one to use up. */
  another(subject: Subject, thing: Thing, asker: Asker): Promise<string>;
  /** All that is there for all to ask for, as those read it who may. */
  state(): Promise<string[]>;
  /** What is sent to invite somebody. @param participantId whose account it is to be. */
  invited(thing: Thing, participantId: string): object;
  /** The participants of whom a reply tells. */
  peopleIn(text: string): Thing[];
  /** Of what was asked for: its own id, or that of the account's holder or of who is referred. */
  participantOf(subject: Subject, id: string): string | undefined;
  accountId(asker: Asker): string;
  /** The token of an invitation that is open. */
  invitation: string;
  /** Everybody fits it. */
  easyOpening: string;
  /** Nobody does. */
  hardOpening: string;
}

/** Their ids are participants'. */
const ofPeople: readonly Subject[] = ['participant', 'sentAccount', 'sentReferral'];
const shared: readonly ReadAgain[] = [
  'participant',
  'account',
  'employer',
  'opening',
  'referral',
  'placement',
];

export async function createWorld(server: TestServer): Promise<World> {
  const send = createClient(server.url);
  const people = await createPeople(server, send);
  const { make, invited, readerOf, holderOf, referredIn } = createThings(people, send);
  const ids = new Map<Thing, Map<Subject, string>>();

  for (const [subject, each] of Object.entries(things) as [Subject, readonly Thing[]][]) {
    for (const thing of each) {
      const known = ids.get(thing) ?? new Map<Subject, string>();
      ids.set(thing, known.set(subject, await make(subject, thing)));
    }
  }
  const id = (subject: Subject, thing: Thing): string => ids.get(thing)?.get(subject) ?? '';

  async function published(fields: object): Promise<string> {
    const draft = anOpeningDraft({ employerId: people.employerIds.near, ...fields });
    const made = await people.does('colleague', 'POST', '/api/openings', draft);
    await people.does('colleague', 'POST', `/api/openings/${made.id}/publish`);
    return made.id;
  }
  const open = await people.does(
    'leader',
    'POST',
    '/api/accounts',
    invited({ name: 'invited', role: 'advisor', municipality: home }, ''),
  );
  const { link } = open.invitation as { link: string };

  return {
    send,
    id,
    invited,
    cookie: (asker) => (asker === 'anyone' ? '' : people.of(asker).cookie),
    anotherCookie: async (asker) => (asker === 'anyone' ? '' : people.signIn(people.of(asker))),
    credentials(asker) {
      const { email, password } = people.of(asker === 'anyone' ? 'colleague' : asker);
      return { email, password };
    },
    another: make,
    peopleIn(text) {
      const each = things.participant as readonly Thing[];
      return each.filter(
        (thing) =>
          !thing.isNowhere &&
          (text.includes(id('participant', thing)) || text.includes(nameOf(thing.name))),
      );
    },
    participantOf(subject, of) {
      if (subject === 'account') return holderOf(of);
      if (['referral', 'placement', 'plan'].includes(subject)) return referredIn(of);
      return ofPeople.includes(subject) ? of || undefined : undefined;
    },
    accountId: (asker) => (asker === 'anyone' ? '' : people.of(asker).id),
    async state() {
      const all = shared.flatMap((subject) =>
        (things[subject] as readonly Thing[]).map((thing) => ({ subject, thing })),
      );
      return Promise.all(
        all.map(async ({ subject, thing }) => {
          const { maker, path } = readerOf(subject, thing);
          if (thing.isNowhere) return '';
          const found = await people.does(maker, 'GET', `${path}${id(subject, thing)}`);
          const { version, ...read } = found;
          // A new link is all that becomes of an account that is not used up.
          return JSON.stringify(subject === 'account' ? read : { ...read, version });
        }),
      );
    },
    invitation: link.slice(link.indexOf('#') + 1),
    easyOpening: await published({}),
    hardOpening: await published({ languageRequirement: { speaking: 'C2' } }),
  };
}
