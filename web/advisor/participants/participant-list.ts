import { type Level, levelNumber, levels } from '#shared/codes.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { oneOf } from '#web/advisor/use-url-state.ts';

export const sortKeys = ['name', 'speaking', 'wish', 'end'] as const;
export type SortKey = (typeof sortKeys)[number];
/** When the programme ends: passed, within so many months, or not stated. */
export const programmeEnds = ['passed', '3', '6', '12', 'unknown'] as const;
export type ProgrammeEnd = (typeof programmeEnds)[number];
export const speakingLevels = levels.filter((level) => level !== 'none');

/** What of the list's state stands in the address: codes only, never a name. */
export interface ListChoice {
  /** At least this level in speaking. */
  speaking: Level | undefined;
  /** Category of one of the wishes or of the goal. */
  category: string | undefined;
  ends: ProgrammeEnd | undefined;
  sort: SortKey;
  descending: boolean;
}

export function readChoice(params: URLSearchParams): ListChoice {
  const sort = params.get('sort') ?? '';
  const descending = sort.startsWith('-');
  const sortKey = sortKeys.find((key) => key === sort.replace(/^-/, ''));
  return {
    speaking: oneOf(params, 'speaking', speakingLevels),
    category: params.get('category') ?? undefined,
    ends: oneOf(params, 'ends', programmeEnds),
    sort: sortKey ?? 'name',
    descending: sortKey !== undefined && descending,
  };
}

export function sortParam({ sort, descending }: Pick<ListChoice, 'sort' | 'descending'>): string {
  return descending ? `-${sort}` : sort;
}

/** What the list needs to know that is not in the records. */
export interface ListFacts {
  categoryOf: (occupation: string) => string | undefined;
  titleOf: (occupation: string) => string;
  /** Whole days from today; negative when passed. */
  daysUntil: (day: string) => number;
}

/** Those that fit the choice and whose name holds `name`, in order. */
export function chosenParticipants(
  participants: readonly Participant[],
  name: string,
  choice: ListChoice,
  facts: ListFacts,
): Participant[] {
  const wanted = name.trim().toLocaleLowerCase('nb-NO');
  return participants
    .filter(
      (participant) =>
        participant.displayName.toLocaleLowerCase('nb-NO').includes(wanted) &&
        speaksAtLeast(participant, choice.speaking) &&
        wantsCategory(participant, choice.category, facts) &&
        endsWithin(participant, choice.ends, facts),
    )
    .sort(comparing(choice, facts));
}

function speaksAtLeast({ norwegian }: Participant, level: Level | undefined): boolean {
  return levelNumber(norwegian.speaking?.level) >= levelNumber(level);
}

function wantsCategory(
  { wishes, goal }: Participant,
  category: string | undefined,
  { categoryOf }: ListFacts,
): boolean {
  if (category === undefined) return true;
  const wanted = goal ? [...wishes, goal] : wishes;
  return wanted.some(({ occupation }) => categoryOf(occupation) === category);
}

const daysPerMonth = 30.5;

function endsWithin(
  { programme }: Participant,
  ends: ProgrammeEnd | undefined,
  { daysUntil }: ListFacts,
): boolean {
  if (ends === undefined) return true;
  if (!programme?.end) return ends === 'unknown';
  const days = daysUntil(programme.end);
  if (ends === 'passed') return days < 0;
  return ends !== 'unknown' && days >= 0 && days <= Number(ends) * daysPerMonth;
}

const names = new Intl.Collator('nb-NO');

/** What is not stated comes last, whichever way the list is turned. */
function comparing(
  { sort, descending }: ListChoice,
  { titleOf }: ListFacts,
): (a: Participant, b: Participant) => number {
  const sortValue: Record<SortKey, (participant: Participant) => string | undefined> = {
    name: ({ displayName }) => displayName,
    speaking: ({ norwegian }) =>
      norwegian.speaking && String(levelNumber(norwegian.speaking.level)),
    wish: ({ wishes }) => wishes[0] && titleOf(wishes[0].occupation),
    end: ({ programme }) => programme?.end,
  };
  const direction = descending ? -1 : 1;
  return (a, b) => {
    const [first, second] = [sortValue[sort](a), sortValue[sort](b)];
    if (first === undefined || second === undefined || first === second) {
      const byStated = Number(first === undefined) - Number(second === undefined);
      return byStated || names.compare(a.displayName, b.displayName);
    }
    return direction * names.compare(first, second);
  };
}
