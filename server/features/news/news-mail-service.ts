import { randomBytes } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Conflict } from '#server/errors.ts';
import type { AccountsFeature } from '#server/features/accounts/accounts-feature.ts';
import type { ParticipantsFeature } from '#server/features/participants/participants-feature.ts';
import { osloDayOf } from '#server/oslo-day.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { NewsMail } from '#shared/news/news-mail-endpoints.ts';
import type { NewsMailPace } from '#shared/news/news-mail-paces.ts';
import { isTimeOfDay, nextDayOf } from './mail-day-rules.ts';
import type { MailedNews, SendNews } from './news-mail.ts';
import type { NewsMailStore, StoredNewsMail } from './news-mail-store.ts';
import type { NewsService } from './news-service.ts';
import type { StopTokens } from './stop-token.ts';

/** What is new by e-mail, for participants who asked for it. */
export interface NewsMailService {
  own(account: Account): Promise<NewsMail>;
  /** @throws Conflict where none is offered */
  choose(account: Account, pace: NewsMailPace): Promise<NewsMail>;
  /** @returns false for a token that is none */
  stop(token: string): Promise<boolean>;
  /** Sends what is due. */
  round(): Promise<void>;
}

interface Dependencies {
  store: NewsMailStore;
  tokens: StopTokens;
  news: Pick<NewsService, 'own'>;
  newestPublished: () => Promise<string>;
  findAccount: AccountsFeature['find'];
  findParticipant: ParticipantsFeature['find'];
  /** Undefined: no server for mail is configured. */
  send: SendNews | undefined;
  now: () => Date;
}

/** So many are read in one go. */
const atOnce = 100;

/**
 * A mail goes out at most once: it is claimed by one conditional write before it is sent, by one of the
 * servers, and one that dies in between sends none that day. Nobody is told less by that: only a mail
 * that was sent moves `toldUntil`, so the next one tells it. Twice the same would look like a fault, and
 * nobody depends on a mail: all of it is on the page.
 */
export function createNewsMailService(given: Dependencies): NewsMailService {
  const { store, tokens, now } = given;

  /**
   * Where somebody is protected, whoever reads the mailbox learns nothing from here; and when the
   * programme is over, nobody looks for places any more.
   */
  async function mayGet(participantId: string): Promise<boolean> {
    const participant = await given.findParticipant(participantId);
    if (participant?.protection !== 'none') return false;
    const { end } = participant.programme ?? {};
    return end === undefined || end >= osloDayOf(now());
  }

  async function own({ participantId = '', email }: Account): Promise<NewsMail> {
    const isOffered = given.send !== undefined && (await mayGet(participantId));
    const pace = isOffered ? (await store.find(participantId))?.pace : undefined;
    return { isOffered, pace: pace ?? 'never', email };
  }

  /** Undefined where nobody is to get one: then nothing is kept either. */
  async function readerOf({ accountId, participantId }: StoredNewsMail) {
    const account = await given.findAccount(accountId);
    if (account?.participantId !== participantId || !(await mayGet(participantId))) {
      await store.removeOfParticipants([participantId]);
      return undefined;
    }
    // Until it is opened again.
    if (account.status !== 'active') return undefined;
    const { id, email, role, displayName } = account;
    return { id, email, role, displayName, participantId };
  }

  /** Undefined where nothing is new. */
  async function toTell(
    account: Account,
    { toldUntil }: StoredNewsMail,
  ): Promise<MailedNews | undefined> {
    const news = await given.news.own({ account, language: 'nb' }, toldUntil);
    const fitting = news.matches?.count ?? 0;
    const hits = news.searches.reduce((sum, { count }) => sum + count, 0);
    return fitting + hits > 0 ? { fitting, hits } : undefined;
  }

  /** @returns false where no mail can be sent now */
  async function sendOne(mail: StoredNewsMail, send: SendNews): Promise<boolean> {
    const { pace, participantId } = mail;
    const nextOn = nextDayOf(pace === 'weekly' ? 'weekly' : 'daily', osloDayOf(now()));
    if (!(await store.claim(mail, nextOn))) return true;
    const account = await readerOf(mail);
    // Read first: what is published meanwhile is told in the next one.
    const until = await given.newestPublished();
    const news = account && (await toTell(account, mail));
    if (!news) return true;
    const sent = await send(account.email, news, tokens.tokenOf(mail));
    if (sent === 'sent') await store.told(participantId, until);
    if (sent === 'unreachable') await store.giveBack(mail, nextOn);
    return sent !== 'unreachable';
  }

  async function sendAll(due: readonly StoredNewsMail[], send: SendNews): Promise<boolean> {
    for (const mail of due) {
      // With the engines in this process nobody else would be answered before the last of them.
      await nextTurn();
      if (!(await sendOne(mail, send))) return false;
    }
    return due.length > 0;
  }

  return {
    own,
    async choose(account, pace) {
      const { isOffered } = await own(account);
      if (!isOffered && pace !== 'never')
        throw new Conflict('No mail is sent to this participant.');
      const { id: accountId, participantId = '' } = account;
      const at = now();
      const nonce = randomBytes(16).toString('base64url');
      const tokenHash = tokens.hashOf(tokens.tokenOf({ participantId, nonce }));
      const dueOn = pace === 'never' ? {} : { dueOn: nextDayOf(pace, osloDayOf(at)) };
      const toldUntil = at.toISOString();
      const chosen = { participantId, accountId, pace, toldUntil, nonce, tokenHash, at };
      await store.choose({ ...chosen, ...dueOn });
      return own(account);
    },
    stop: (token) => store.stop(tokens.hashOf(token)),
    async round() {
      const { send } = given;
      if (!send || !isTimeOfDay(now())) return;
      const today = osloDayOf(now());
      while (await sendAll(await store.due(today, atOnce), send));
    },
  };
}
