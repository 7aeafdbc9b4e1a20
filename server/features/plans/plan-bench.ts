import type { OccupationIndex } from '#server/matching/plan.ts';
import { groundOf, occupationIndex } from '#server/planning/ground.ts';
import { type KeptPlan, makePlan } from '#server/planning/make-plan.ts';
import { tryLine } from '#server/planning/try-line.ts';
import type {
  FromThread,
  SolveJob,
  ThreadGround,
  ToThread,
  TriedInThread,
  TryJob,
} from './plan-messages.ts';
import { PlanNames } from './plan-names.ts';
import { solvedPlan } from './plan-parts.ts';

interface Line {
  say(message: FromThread): void;
  next(): ToThread | undefined;
}

/** Plans in memory so that a line can be tried, and edges of all of them together. */
const mostKept = 8;
const mostEdges = 40_000_000;
/** Milliseconds between two looks at what was sent, and two words of progress. */
const lookMs = 10;
const sayMs = 100;

/** Ends the work on a plan. */
class Cancelled extends Error {}

/** Solves plans one after the other; between two steps of it lines are tried in plans of before. */
export class PlanBench {
  readonly #index: OccupationIndex;
  readonly #municipalities: readonly string[];
  readonly #limitMs: number;
  readonly #line: Line;
  /** The latest one last. */
  readonly #kept = new Map<string, KeptPlan>();
  readonly #waiting: (SolveJob & { job: number })[] = [];
  #current: number | undefined;

  constructor({ occupations, municipalities, limitMs }: ThreadGround, line: Line) {
    this.#index = occupationIndex(occupations);
    this.#municipalities = municipalities;
    this.#limitMs = limitMs;
    this.#line = line;
  }

  take(message: ToThread): void {
    this.#hear(message);
    while (this.#current === undefined) {
      const next = this.#waiting.shift();
      if (!next) return;
      this.#current = next.job;
      this.#answer(next.job, () => this.#solve(next));
      this.#current = undefined;
    }
  }

  #hear(message: ToThread): void {
    if (message.kind === 'solve') this.#waiting.push(message);
    else if (message.kind === 'forget') this.#kept.delete(message.planId);
    else if (message.kind === 'cancel') this.#cancel(message.job);
    else {
      this.#answer(message.job, () => ({
        kind: 'tried',
        job: message.job,
        tried: this.#try(message),
      }));
    }
  }

  #cancel(job: number): void {
    if (job === this.#current) throw new Cancelled();
    const at = this.#waiting.findIndex((each) => each.job === job);
    if (at < 0) return;
    this.#waiting.splice(at, 1);
    this.#line.say({ kind: 'cancelled', job });
  }

  #answer(job: number, work: () => FromThread): void {
    try {
      this.#line.say(work());
    } catch (error) {
      if (error instanceof Cancelled && job === this.#current) {
        this.#line.say({ kind: 'cancelled', job });
      } else if (error instanceof Cancelled) throw error;
      else this.#line.say({ kind: 'failed', job, message: String(error) });
    }
  }

  #solve({ job, planId, snapshot, asked, weights, today }: SolveJob & { job: number }): FromThread {
    const end = performance.now() + this.#limitMs;
    let nextLook = 0;
    let nextWord = 0;
    const watch = (progress: number): boolean => {
      const now = performance.now();
      if (now >= nextLook) {
        nextLook = now + lookMs;
        for (let sent = this.#line.next(); sent; sent = this.#line.next()) this.#hear(sent);
      }
      if (now >= nextWord) {
        nextWord = now + sayMs;
        this.#line.say({ kind: 'progress', job, progress });
      }
      return now < end;
    };
    const ground = groundOf(snapshot, this.#index, { weights, today });
    const { made, kept } = makePlan(ground, asked, watch);
    this.#keep(planId, kept);
    return { kind: 'solved', job, solved: solvedPlan(kept, made, this.#names(kept)) };
  }

  #names(kept: KeptPlan): PlanNames {
    return new PlanNames(kept, this.#index.occupations.codes, this.#municipalities);
  }

  #keep(planId: string, kept: KeptPlan): void {
    this.#kept.delete(planId);
    this.#kept.set(planId, kept);
    for (const [id] of this.#kept) {
      const plans = [...this.#kept.values()];
      const edges = plans.reduce((sum, { edges: { market } }) => sum + market.opening.length, 0);
      if (id === planId || (plans.length <= mostKept && edges <= mostEdges)) return;
      this.#kept.delete(id);
    }
  }

  #try({ planId, participantId, openingId, isRuledOut }: TryJob): TriedInThread {
    const kept = this.#kept.get(planId);
    if (!kept) return 'forgotten';
    const names = this.#names(kept);
    const person = names.person(participantId);
    const opening = names.opening(openingId);
    if (person < 0 || opening < 0) return 'forgotten';
    const tried = tryLine(kept, { person, opening }, isRuledOut);
    if (tried === 'person') return { full: ['participantId'] };
    if (tried === 'opening') return { full: ['openingId'] };
    return names.triedPlan(tried);
  }
}
