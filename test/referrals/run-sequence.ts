import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import type { ReferralForAdvisors } from '#shared/referrals/referral.ts';
import { referralTable } from '#shared/referrals/referral-table.ts';
import {
  expectedOf,
  expectedOfStart,
  expectHistory,
  expectSharedAlone,
  type Known,
  type OpeningNow,
} from './expected.ts';
import {
  type Asked,
  askedFor,
  type Index,
  roles,
  type Start,
  type Step,
  type Turn,
} from './sequence.ts';
import { type Answer, placesOf, type Stage } from './stage.ts';

/** What was done, to be told. */
export interface Told {
  turns: number;
  taken: number;
  refused: number;
  /** Servers that died while they were asked, and of how many nobody got the answer. */
  kills: number;
  lost: number;
  /** Of the lost ones those that had happened. */
  finished: number;
}

function bodyOf(
  { action, isOnBehalf, isStale, reason, shares }: Asked,
  now: ReferralForAdvisors,
): object {
  return {
    version: now.version - (isStale ? 1 : 0),
    ...(action === 'interested' && { shares }),
    ...(reason !== undefined && { reason }),
    ...(reason === 'other' && { text: 'Fordi' }),
    ...(isOnBehalf && { onBehalf: { reason: 'Sagt i samtalen' } }),
  };
}

const ended: readonly string[] = ['declined', 'rejected', 'withdrawn', 'expired'];

/** Plays a sequence, one turn after the other, and holds every answer against the table. */
export async function runSequence(stage: Stage, turns: readonly Turn[]): Promise<Told> {
  const play = new Play(stage, await stage.openings());
  for (const turn of turns) {
    await play.take(turn);
    await play.check(turn.server);
  }
  await play.checkAll(turns.at(-1)?.server ?? 0);
  return { ...play.told, turns: turns.length };
}

class Play {
  readonly told = { taken: 0, refused: 0, kills: 0, lost: 0, finished: 0 };
  readonly #stage: Stage;
  readonly #openingIds: readonly [string, string];
  readonly #known: Known[] = [];
  #touched: Known | undefined;
  #last: (() => Promise<Answer>) | undefined;

  constructor(stage: Stage, openingIds: readonly [string, string]) {
    this.#stage = stage;
    this.#openingIds = openingIds;
  }

  async take({ server, ...command }: Turn): Promise<void> {
    switch (command.kind) {
      case 'start':
        return this.#start(server, command);
      case 'step':
        return this.#step(server, command);
      case 'again':
        return this.#again();
      case 'clock':
        this.#stage.moveClock?.(command.days);
        return this.checkAll(server);
      case 'sweep':
        return this.#stage.sweep?.(server);
      default:
        await this.#stage.ask(
          server,
          command.opening === 0 ? 'employer' : 'secondEmployer',
          `/api/openings/${this.#openingIds[command.opening]}/${command.kind}`,
          {},
        );
    }
  }

  async #start(server: Index, { actor, participant, opening, shares }: Start): Promise<void> {
    const openingId = this.#openingIds[opening];
    const isOwn = roles[actor] === 'participant';
    const own = actor === 'participant' ? 0 : 1;
    const whose = isOwn ? own : participant;
    const participantId = this.#stage.participantIds[whose];
    const expected = expectedOfStart(
      actor,
      await this.#opening(server, opening),
      await this.#isUnderWay(server, whose, opening),
    );
    const { status, body } = await this.#stage.ask(
      server,
      actor,
      isOwn ? '/api/me/referrals' : '/api/referrals',
      isOwn ? { openingId, shares } : { openingId, participantId },
    );
    expect(status, `${actor} starts`).toBe(expected);
    if (status !== 201) return;
    const said = isOwn ? shares : [];
    this.#touched = { id: String(body.id), participant: whose, opening, shares: said };
    this.#known.push(this.#touched);
  }

  async #step(server: Index, step: Step): Promise<void> {
    const known = this.#known[step.at % Math.max(1, this.#known.length)];
    if (!known) return;
    this.#touched = known;
    const before = await this.#stage.truth(server, known.id);
    const asked = askedFor(step, before.state);
    const { actor, action, shares } = asked;
    const expected = expectedOf(asked, known, before, await this.#opening(server, known.opening));
    const body = bodyOf(asked, before);
    this.#last = () => this.#stage.ask(server, actor, `/api/referrals/${known.id}/${action}`, body);
    const { status } = await this.#asked(server, step, this.#last);
    const what = `${actor} takes ${action} of one that is ${before.state}`;
    const after = await this.#stage.truth(server, known.id);
    const outcome = status ?? this.#lost(before, after);
    // What was lost and did not happen might well succeed.
    if (outcome !== 'nothing') expect(outcome, what).toBe(expected);
    if (outcome !== 200) {
      this.told.refused++;
      expect(after, what).toEqual(before);
      return;
    }
    this.told.taken++;
    const version = before.version + 1;
    expect(after, what).toMatchObject({ state: referralTable[action].to, version });
    expect(after.history).toHaveLength(before.history.length + 1);
    if (action === 'interested') known.shares = shares;
  }

  /** Of what was not answered it is seen whether it happened: wholly, or not at all. */
  #lost(before: ReferralForAdvisors, after: ReferralForAdvisors): 200 | 'nothing' {
    this.told.lost++;
    if (after.version === before.version) {
      this.#last = undefined;
      return 'nothing';
    }
    this.told.finished++;
    return 200;
  }

  /** @returns a status of undefined where the server died before it answered. */
  async #asked(
    server: Index,
    { diesAfter }: Step,
    ask: () => Promise<Answer>,
  ): Promise<{ status: number | undefined }> {
    const { kill } = this.#stage;
    if (diesAfter === undefined || !kill) return ask();
    this.told.kills++;
    const answer = ask().catch(() => ({ status: undefined }));
    await pause(diesAfter);
    await kill(server);
    return answer;
  }

  /** As whoever got no answer: what was done once is not done again. */
  async #again(): Promise<void> {
    const answer = await this.#last?.();
    if (answer) expect(answer.status).toBeGreaterThanOrEqual(400);
    this.#last = undefined;
  }

  /** What the last turn was about. */
  async check(server: Index): Promise<void> {
    if (this.#touched) await this.#checkOne(server, this.#touched);
    this.#touched = undefined;
  }

  async checkAll(server: Index): Promise<void> {
    const taken: [number, number] = [0, 0];
    for (const known of this.#known) {
      const { state } = await this.#checkOne(server, known);
      if (state === 'accepted') taken[known.opening]++;
    }
    for (const opening of [0, 1] as const) {
      const { placesFree } = await this.#opening(server, opening);
      expect(placesFree, 'places').toBe(placesOf[opening] - taken[opening]);
    }
  }

  async #checkOne(server: Index, known: Known): Promise<ReferralForAdvisors> {
    const now = await this.#stage.truth(server, known.id);
    expectHistory(now);
    await this.#checkEmployers(server, known, now);
    return now;
  }

  async #checkEmployers(server: Index, known: Known, now: ReferralForAdvisors): Promise<void> {
    const path = `/api/referrals/${known.id}`;
    const own = known.opening === 0 ? 'employer' : 'secondEmployer';
    const other = known.opening === 0 ? 'secondEmployer' : 'employer';
    expect((await this.#stage.ask(server, other, path)).status).toBe(404);
    const { status, body } = await this.#stage.ask(server, own, path);
    expect(status).toBe(now.sharedAt === undefined ? 404 : 200);
    if (status === 200) expectSharedAlone(body, known, now);
  }

  async #opening(server: Index, opening: Index): Promise<OpeningNow> {
    const path = `/api/openings/${this.#openingIds[opening]}`;
    const { status, body } = await this.#stage.ask(server, 'leader', path);
    expect(status).toBe(200);
    return { isPublished: body.status === 'published', placesFree: Number(body.placesFree) };
  }

  async #isUnderWay(server: Index, participant: Index, opening: Index): Promise<boolean> {
    const pair = this.#known.filter(
      (each) => each.participant === participant && each.opening === opening,
    );
    const states = await Promise.all(pair.map(({ id }) => this.#stage.truth(server, id)));
    return states.some(({ state }) => !ended.includes(state));
  }
}
