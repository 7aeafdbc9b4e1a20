import { type Level, levelNumber, levels } from '#shared/codes.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { foldedWords } from '#shared/search/fold.ts';
import { type AddressState, createAddress } from '#web/address/address.ts';
import { codesOf, oneOf, pageNumber } from '#web/address/address-fields.ts';
import { format } from '#web/text/format.ts';
import { labelRank } from '#web/ui/find-by-label.ts';

export const sortKeys = ['name', 'speaking', 'wish', 'end'] as const;
export type SortKey = (typeof sortKeys)[number];
/** When the programme ends: passed, within so many months, or not stated. */
export const programmeEnds = ['passed', '3', '6', '12', 'unknown'] as const;
export type ProgrammeEnd = (typeof programmeEnds)[number];
export const speakingLevels = levels.filter((level) => level !== 'none');

/** The order of the list, from the least or, with a minus sign, from the most. */
export type ListSort = SortKey | `-${SortKey}`;
export const listSorts: readonly ListSort[] = sortKeys.flatMap((key) => [key, `-${key}`] as const);

/** What of the list's state stands in the address: codes only, never a name. */
export const listAddress = createAddress({
  /** At least this level in speaking. */
  speaking: oneOf(speakingLevels),
  /** Categories of one of the wishes or of the goal; any of them. */
  category: codesOf('category'),
  ends: oneOf(programmeEnds),
  sort: oneOf(listSorts),
  page: pageNumber,
});
export type ListChoice = AddressState<typeof listAddress>;

export function sortOf({ sort = 'name' }: ListChoice): { key: SortKey; descending: boolean } {
  const key = sortKeys.find((one) => sort.endsWith(one)) ?? 'name';
  return { key, descending: sort.startsWith('-') };
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
  const typed = foldedWords(name);
  return participants
    .filter(
      (participant) =>
        labelRank(participant.displayName, typed) !== undefined &&
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
  categories: ListChoice['category'],
  { categoryOf }: ListFacts,
): boolean {
  if (categories === undefined) return true;
  const wanted = goal ? [...wishes, goal] : wishes;
  return wanted.some(({ occupation }) => categories.includes(categoryOf(occupation) ?? ''));
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

/** What is not stated comes last, whichever way the list is turned. */
function comparing(
  choice: ListChoice,
  { titleOf }: ListFacts,
): (a: Participant, b: Participant) => number {
  const { key, descending } = sortOf(choice);
  const sortValue: Record<SortKey, (participant: Participant) => string | undefined> = {
    name: ({ displayName }) => displayName,
    speaking: ({ norwegian }) =>
      norwegian.speaking && String(levelNumber(norwegian.speaking.level)),
    wish: ({ wishes }) => wishes[0] && titleOf(wishes[0].occupation),
    end: ({ programme }) => programme?.end,
  };
  const direction = descending ? -1 : 1;
  return (a, b) => {
    const [first, second] = [sortValue[key](a), sortValue[key](b)];
    if (first === undefined || second === undefined || first === second) {
      const byStated = Number(first === undefined) - Number(second === undefined);
      return byStated || format.byName(a.displayName, b.displayName);
    }
    return direction * format.byName(first, second);
  };
}
