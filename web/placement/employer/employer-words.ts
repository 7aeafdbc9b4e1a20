import type { PlacementForEmployer } from '#shared/placements/placement.ts';
import { employerPlacementText as t } from '#web/text/employer-placement.ts';
import type { ApproverNames } from '#web/text/placement.ts';
import type { Standing } from '../standing.ts';

/** Nobody is called by why they are there. */
export function employerNames(displayName: string): ApproverNames {
  return { participant: displayName, ...t.names };
}

/** What happens next, in the words of a page. */
export function employerNextWords(
  standing: Standing,
  { person: { displayName: name }, state }: Pick<PlacementForEmployer, 'person' | 'state'>,
  words: typeof t.next,
): string {
  if (standing.is === 'begin') return words.begin(name, standing.on);
  return restWords(standing, name, state, words);
}

/** The same in a row of a table. */
export function employerNextShort(
  standing: Standing,
  { person: { displayName: name }, state }: Pick<PlacementForEmployer, 'person' | 'state'>,
): string {
  const words = t.nextShort;
  if (standing.is === 'begin') return words.begin(standing.on);
  return restWords(standing, name, state, words);
}

function restWords(
  standing: Exclude<Standing, { is: 'begin' }>,
  name: string,
  state: PlacementForEmployer['state'],
  words: Omit<typeof t.nextShort, 'begin'>,
): string {
  switch (standing.is) {
    case 'fill':
      return words.fill;
    case 'approve': {
      // Their own yes comes first: it is what they can do.
      const [first = 'advisor'] = standing.by.includes('employer')
        ? ['employer' as const]
        : standing.by;
      return words.approve[first](name);
    }
    case 'talk':
      return standing.isDue ? words.talkDue : words.talk(standing.on);
    case 'go_on':
      return words.go_on(standing.until);
    case 'end':
      return words.end;
    default:
      return state === 'cancelled' ? words.cancelled : words.ended;
  }
}

/** What the workplace does, as the plan has it. */
export function expectedOf({
  contact,
  mentor,
  followUp,
}: Pick<PlacementForEmployer, 'contact' | 'mentor' | 'followUp'>): string[] {
  const words = t.expected;
  return [
    contact ? words.contact(contact.name) : words.noContact,
    ...(mentor ? [words.mentor(mentor.name)] : []),
    words.tasks,
    words.norwegian,
    words.talks(followUp.everyWeeks),
    words.absence,
  ];
}
