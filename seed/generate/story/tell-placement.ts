import { checkInsOf, isWritten, planOf } from '#server/features/placements/approve-service.ts';
import { freedAtEnd } from '#server/features/placements/end-service.ts';
import { placementDraft } from '#server/features/placements/placement-draft-rules.ts';
import type { StoredPlacement } from '#server/features/placements/placement-store.ts';
import type { Doer, HeldPlacement, PlacementStep } from '#shared/placements/placement.ts';
import type { Approver } from '#shared/placements/placement-codes.ts';
import type { PlacementPlan } from '#shared/placements/placement-plan.ts';
import { dayAt, type StoryWorld, timeAt } from './story-world.ts';
import { talked } from './talks.ts';
import type { ToldReferral } from './tell-referral.ts';

type End = Pick<NonNullable<HeldPlacement['end']>, 'reason' | 'result' | 'recommendation'>;
type Yes = Partial<Record<Approver, number>>;

/** What becomes of a yes; days are counted from today. */
export interface PlacementPlot {
  /** When the advisor wrote the plan; missing: the draft is as the yes made it. */
  planned?: number;
  plan?: Pick<PlacementPlan, 'weekdays' | 'hoursPerWeek' | 'goals'> &
    Partial<PlacementPlan> & { start: number; end?: number; weeks?: number };
  yes?: Yes;
  /** A change after the plan was agreed. */
  later?: { on: number; change: Partial<PlacementPlan>; yes?: Yes };
  /** Check-ins in which nobody has written. */
  untold?: readonly string[];
  over?: End & { on: number };
  cancelled?: { on: number; reason: string };
}

/** A placement from the yes that made it to where it stands. */
export async function tellPlacement(
  world: StoryWorld,
  told: ToldReferral,
  plot: PlacementPlot,
): Promise<void> {
  const { referral } = told;
  const id = world.random.child(`placement/${world.placements.length}`).id();
  referral.placementId = id;
  const teller = new PlacementTeller(world, told, id);
  if (plot.plan && plot.planned !== undefined)
    teller.plan(plot.planned, planFrom(world, plot.plan));
  teller.approve(plot.yes ?? {});
  if (plot.later) {
    teller.talk(plot.later.on, plot.untold);
    teller.plan(plot.later.on, plot.later.change);
    teller.approve(plot.later.yes ?? {});
  }
  teller.talk(plot.over?.on ?? -1, plot.untold);
  if (plot.over) teller.end(plot.over);
  if (plot.cancelled) teller.cancel(plot.cancelled);
  reserve(world, told, teller.placement);
  if (plot.over || plot.cancelled) delete referral.openPair;
  world.placements.push(teller.placement);
}

function planFrom(
  world: StoryWorld,
  { start, end, weeks = 4, ...fields }: NonNullable<PlacementPlot['plan']>,
): Partial<PlacementPlan> {
  return {
    ...fields,
    period: { start: dayAt(world, start), ...(end !== undefined && { end: dayAt(world, end) }) },
    followUp: { everyWeeks: weeks },
    contact: { name: 'Multe Testvik', email: 'kontakt@demo.example' },
  };
}

class PlacementTeller {
  placement: StoredPlacement;
  readonly #world: StoryWorld;
  readonly #told: ToldReferral;
  #minute = 700;

  constructor(world: StoryWorld, told: ToldReferral, id: string) {
    this.#world = world;
    this.#told = told;
    const { referral, at, person } = told;
    const { at: madeAt = '', by, onBehalf } = referral.history.at(-1) ?? {};
    this.placement = placementDraft({
      id,
      referral,
      opening: at.opening,
      participant: person.participant,
      occupationTitle: world.occupationTitle(at.opening.occupation),
      at: madeAt,
      made: { at: madeAt, by: by as Doer, ...(onBehalf && { onBehalf }) },
    });
  }

  /** Times of a day follow each other. */
  #at(day: number): string {
    this.#minute += 23;
    return timeAt(this.#world, day, this.#minute);
  }

  #write(change: Partial<StoredPlacement>, step: PlacementStep): void {
    const { history, version, revision, ...rest } = this.placement;
    this.placement = {
      ...rest,
      ...change,
      history: [...history, step],
      version: version + 1,
      revision: revision + 1,
      updatedAt: step.at,
    };
  }

  plan(day: number, change: Partial<PlacementPlan>): void {
    const tookBack = Object.keys(this.placement.approvals);
    this.#write(
      { ...change, approvals: {} },
      {
        at: this.#at(day),
        by: this.#world.voices.advisor.doer,
        action: 'change',
        parts: Object.keys(change),
        ...(tookBack.length > 0 && { tookBack }),
      },
    );
  }

  approve(yes: Yes): void {
    for (const of of ['participant', 'employer', 'advisor'] as const) {
      const day = yes[of];
      if (day !== undefined) this.#approveAs(of, this.#at(day));
    }
  }

  #approveAs(of: Approver, at: string): void {
    const { by, onBehalf } = this.#sayer(of);
    const approvals = {
      ...this.placement.approvals,
      [of]: { at, by, ...(onBehalf && { onBehalf }) },
    };
    this.#write({ approvals }, { at, by, action: 'approve', of, ...(onBehalf && { onBehalf }) });
    if (of !== 'advisor') return;
    const { approved, earlier, version } = this.placement;
    this.placement = {
      ...this.placement,
      approved: { ...planOf(this.placement), version, approvals, approvedAt: at },
      earlier: approved ? [...earlier, approved] : earlier,
      checkIns: checkInsOf(this.placement),
    };
  }

  /** What NAV answers for NAV approves. */
  #sayer(of: Approver): { by: Doer; onBehalf?: { reason: string } } {
    const { voices } = this.#world;
    const approver = this.placement.legalBasis === 'nav' ? voices.nav : voices.advisor;
    if (of === 'advisor') return { by: approver.doer };
    if (of === 'participant') {
      const { displayName } = this.#told.person.participant;
      return { by: { role: 'participant', displayName } };
    }
    if (this.#isOwnEmployers()) return { by: voices.employer.doer };
    return { by: voices.advisor.doer, onBehalf: { reason: 'Sagt på telefon' } };
  }

  #isOwnEmployers(): boolean {
    return this.#world.ownOpenings.includes(this.#told.at);
  }

  /** All three have written in what was due by that day. */
  talk(until: number, untold: readonly string[] = []): void {
    const { voices } = this.#world;
    const last = dayAt(this.#world, until);
    const { displayName } = this.#told.person.participant;
    const isDue = ({ id, due }: { id: string; due: string }): boolean =>
      due <= last && !untold.includes(id);
    const checkIns = this.placement.checkIns.map((each) =>
      isDue(each) && !isWritten(each)
        ? talked(each, this.#told.person.participant.id, {
            participant: { role: 'participant', displayName },
            employer: this.#isOwnEmployers() ? voices.employer.doer : undefined,
            advisor: voices.advisor.doer,
          })
        : each,
    );
    const times = checkIns.map(({ doneAt = '' }) => doneAt);
    const updatedAt = [this.placement.updatedAt, ...times].sort().at(-1) ?? '';
    const revision = this.placement.revision + checkIns.filter(isWritten).length;
    this.placement = { ...this.placement, checkIns, updatedAt, revision };
  }

  end({ on, ...end }: NonNullable<PlacementPlot['over']>): void {
    const at = this.#at(on);
    const by = this.#world.voices.advisor.doer;
    this.#write(
      {
        end: { ...end, on: at.slice(0, 10), at, by },
        checkIns: this.placement.checkIns.filter(isWritten),
      },
      { at, by, action: 'end', reason: end.reason },
    );
  }

  cancel({ on, reason }: NonNullable<PlacementPlot['cancelled']>): void {
    const at = this.#at(on);
    const by = this.#world.voices.advisor.doer;
    this.#write(
      { cancelled: { on: at.slice(0, 10), reason, at, by }, checkIns: [] },
      { at, by, action: 'cancel', reason },
    );
  }
}

/** Takes a place of the opening, or one more that it has, unless it is free again. */
function reserve(
  { voices }: StoryWorld,
  { referral, at: to }: ToldReferral,
  { kind, end, cancelled, updatedAt }: StoredPlacement,
): void {
  const { places, placesFree } = to.opening;
  const step = referral.history.at(-1);
  const isFree = cancelled !== undefined || (end !== undefined && freedAtEnd.includes(kind));
  const latest = [to.opening.updatedAt, isFree ? updatedAt : (step?.at ?? '')].sort().at(-1) ?? '';
  to.opening = { ...to.opening, updatedAt: latest };
  if (isFree || !step) return;
  // One stays free, for the next one.
  const isRoomy = placesFree > 1;
  to.opening = {
    ...to.opening,
    places: isRoomy ? places : places + 1,
    placesFree: isRoomy ? placesFree - 1 : placesFree,
  };
  to.taken.push({
    referralId: referral.id,
    at: step.at,
    by: {
      accountId: voices[step.by.role === 'employer' ? 'employer' : 'advisor'].accountId,
      ...(step.by as Doer),
    },
    ...(step.onBehalf && { onBehalf: step.onBehalf }),
  });
}
