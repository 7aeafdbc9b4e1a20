import type { DemoData } from '#seed/generate/generate-demo-data.ts';
import { Random } from '#seed/generate/random.ts';
import type { OpeningDocument } from '#server/features/openings/opening-model.ts';
import { isOpen } from '#server/features/referrals/gate-open-rules.ts';
import { createRanking } from '#server/matching/create-ranking.ts';
import type { ReferenceTables } from '#server/reference/reference-tables.ts';
import { defaultWeights } from '#shared/matching/default-weights.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { ParticipantChange } from '#shared/participants/participant-change.ts';
import { activitiesOf, notesOf, openedOf, outcomesOf, shortlistOf } from './beside-cases.ts';
import { givePasts } from './past-of-people.ts';
import { plots } from './plots.ts';
import { savedOpeningsOf, savedSearchesOf } from './saved-by-participant.ts';
import { type Judge, type StoryOpening, type StoryWorld, voicesOf } from './story-world.ts';
import { tellPlacement } from './tell-placement.ts';
import { tellReferral } from './tell-referral.ts';

/** What has happened in the demo: from suggestions to outcomes. */
export interface Story {
  referrals: StoryWorld['referrals'];
  placements: StoryWorld['placements'];
  activities: ReturnType<typeof activitiesOf>;
  notes: ReturnType<typeof notesOf>;
  shortlist: ReturnType<typeof shortlistOf>;
  savedOpenings: ReturnType<typeof savedOpeningsOf>;
  savedSearches: ReturnType<typeof savedSearchesOf>;
  outcomes: ReturnType<typeof outcomesOf>;
  opened: ReturnType<typeof openedOf>;
  /** Of participants, by id. */
  changes: ReadonlyMap<string, readonly ParticipantChange[]>;
  /** Places of openings that the story took, by id. */
  taken: ReadonlyMap<string, OpeningDocument['taken']>;
}

/** As many openings are looked through for those of the demo's town. */
const openingsToLookAt = 120;
/** As many of its people are in the story. */
const peopleInStory = 24;

/**
 * The demo with what has happened in it. People and openings are those of `data`, with a past; the same
 * data and day make the same story, ids included.
 */
export async function tellStory(
  data: DemoData,
  { randomSeed, today }: { randomSeed: string; today: string },
  tables: ReferenceTables,
): Promise<DemoData & { story: Story }> {
  const advisor = data.accounts.find(({ role }) => role === 'advisor');
  const employer = data.accounts.find(({ role }) => role === 'employer');
  const random = new Random(`${randomSeed}/story`);
  const isHere = ({ municipality }: { municipality: string }): boolean =>
    municipality === advisor?.municipality;
  const openings = first(data.openings, openingsToLookAt).filter(isHere).map(asStoryOpening);
  const isOwn = ({ opening }: StoryOpening): boolean => opening.employerId === employer?.employerId;
  const world: StoryWorld = {
    random,
    today,
    people: data.participants
      .filter(isHere)
      .slice(0, peopleInStory)
      .map((participant) => ({ participant, changes: [] })),
    ownOpenings: openings.filter(isOwn),
    otherOpenings: openings.filter((each) => !isOwn(each) && isOpen(each.opening, today)),
    voices: voicesOf(data.accounts, random),
    judge: judgeOf(tables),
    occupationTitle: (code) => tables.names.nb.occupation(code),
    referrals: [],
    placements: [],
  };
  givePasts(world, firstEvents());
  for (const { placement, ...plot } of plots) {
    const told = await tellReferral(world, plot);
    if (told && placement) await tellPlacement(world, told, placement);
  }
  return withStory(data, world, openings);
}

function firstEvents(): Map<number, number> {
  const days = new Map<number, number>();
  for (const { person, steps } of plots) {
    const day = steps[0]?.[1] ?? 0;
    days.set(person, Math.min(days.get(person) ?? 0, day));
  }
  return days;
}

function withStory(
  data: DemoData,
  world: StoryWorld,
  openings: readonly StoryOpening[],
): DemoData & { story: Story } {
  const { people, referrals, placements } = world;
  const known = new Map(people.map(({ participant }) => [participant.id, participant]));
  const there = longThere(openings, referrals);
  const accounts = data.accounts.filter(
    ({ role }) => role === 'participant' || role === 'advisor' || role === 'leader',
  );
  const story: Story = {
    referrals,
    placements,
    activities: activitiesOf(world),
    notes: notesOf(world),
    shortlist: shortlistOf(world),
    savedOpenings: savedOpeningsOf(world),
    savedSearches: savedSearchesOf(world),
    outcomes: outcomesOf(world),
    opened: openedOf(world, accounts),
    changes: new Map(people.map(({ participant: { id }, changes }) => [id, changes])),
    taken: new Map(openings.map(({ opening: { id }, taken }) => [id, taken])),
  };
  return {
    ...data,
    employers: data.employers.map((each) => {
      const oldest = [...there.values()]
        .filter(({ employerId }) => employerId === each.id)
        .map(({ createdAt }) => createdAt)
        .sort()[0];
      if (oldest === undefined || oldest > each.createdAt) return each;
      return { ...each, createdAt: oldest, updatedAt: oldest };
    }),
    openings: {
      *[Symbol.iterator]() {
        for (const each of data.openings) yield there.get(each.id) ?? each;
      },
    },
    participants: data.participants.map((each) => known.get(each.id) ?? each),
    story,
  };
}

/** Whatever somebody was referred to was there before. */
function longThere(
  openings: readonly StoryOpening[],
  referrals: StoryWorld['referrals'],
): ReadonlyMap<string, StoredOpening> {
  const begun = new Map<string, string>();
  for (const { openingId, createdAt } of referrals) {
    const known = begun.get(openingId);
    if (known === undefined || createdAt < known) begun.set(openingId, createdAt);
  }
  return new Map(
    openings.map(({ opening }) => {
      const from = begun.get(opening.id);
      const { publishedAt } = opening;
      if (from === undefined || publishedAt === undefined || publishedAt < from) {
        return [opening.id, opening];
      }
      const at = new Date(Date.parse(from) - weekMs).toISOString();
      return [opening.id, { ...opening, createdAt: at, publishedAt: at }];
    }),
  );
}

const weekMs = 7 * 86_400_000;

function asStoryOpening(opening: StoredOpening): StoryOpening {
  return { opening, taken: [] };
}

function first<T>(items: Iterable<T>, count: number): T[] {
  const found: T[] = [];
  for (const item of items) {
    if (found.length >= count) break;
    found.push(item);
  }
  return found;
}

function judgeOf(tables: ReferenceTables): Judge {
  const ranking = createRanking(tables);
  ranking.setLabourNeed(tables.labourNeed);
  return (participant: Participant, opening: StoredOpening, today: string) =>
    ranking.pair(participant, opening, { today, weights: defaultWeights });
}
