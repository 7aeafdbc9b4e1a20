import { isOpen } from '#server/features/referrals/gate-open-rules.ts';
import type { SavedOpeningDocument } from '#server/features/saved/saved-opening-model.ts';
import type { SavedSearchDocument } from '#server/features/saved/saved-search-model.ts';
import { type StoryWorld, timeAt } from './story-world.ts';

/** The demo's participant looked at what is new so many days ago. */
const lastLook = -8;

/** What the demo's participant has put aside: of the openings one is over. */
export function savedOpeningsOf(world: StoryWorld): SavedOpeningDocument[] {
  const participantId = world.people[0]?.participant.id;
  if (participantId === undefined) return [];
  const over = world.ownOpenings.find(
    ({ opening }) => opening.status !== 'draft' && !isOpen(opening, world.today),
  );
  const chosen = [over, ...world.otherOpenings.slice(1, 3)];
  return chosen.flatMap((each, index): SavedOpeningDocument[] => {
    if (!each) return [];
    const { id: openingId, title, occupation } = each.opening;
    const at = new Date(timeAt(world, -12 + index, 1200));
    const _id = `${participantId} ${openingId}`;
    return [{ _id, participantId, openingId, title, occupation, at }];
  });
}

export function savedSearchesOf(world: StoryWorld): SavedSearchDocument[] {
  const participant = world.people[0]?.participant;
  if (!participant) return [];
  const { id: participantId, municipality } = participant;
  const savedAt = timeAt(world, -20, 1190);
  const seenUntil = timeAt(world, lastLook, 1195);
  const of = { participantId, savedAt, seenUntil, at: new Date(seenUntil), version: 0 };
  return [
    {
      ...of,
      _id: world.random.child('saved-search/0').id(),
      name: 'Renhold',
      list: 'board',
      filters: { q: 'renholder' },
    },
    {
      ...of,
      _id: world.random.child('saved-search/1').id(),
      name: 'I kommunen min',
      list: 'matches',
      filters: { municipality: [municipality] },
    },
  ];
}
