import { translated } from '#shared/translated.ts';
import * as nb from '../nb/advisor-plan.ts';
import { format, lowerFirst } from './format.ts';
import { count } from './plain-words.ts';

type Given = typeof nb.planText;
type Compared = Parameters<Given['compared']['greedy']>[0];
type Tried = Parameters<Given['change']['tried']>[0];

const people = (n: number): string => count(n, 'participant', 'participants');
const openings = (n: number): string => count(n, 'job or place', 'jobs and places');
const freePlaces = (n: number): string => count(n, 'free place', 'free places');
const suggestions = (n: number): string => count(n, 'suggestion', 'suggestions');
const chosen = (n: number): string => count(n, 'is chosen', 'are chosen');
const placed = (n: number, all: number): string =>
  `${format.number(n)} of ${format.number(all)} ${n === 1 ? 'gets' : 'get'} a place`;
/** Less is not seen in the words. */
const least = 0.05;
const points = (value: number): string => `${format.oneDecimal(value)} points`;

const leastScoreFault = 'Write a number from 0 to 100.';

export const plansText: typeof nb.plansText = translated(nb.plansText, {
  title: 'Plan for many',
  intro: [
    'The plan looks at all at once, and finds the best way to share out the places.',
    'A plan is only a draft. Nobody gets to know anything before you make suggestions of it.',
  ],
  listTitle: 'The plans in the municipality',
  loading: 'The plans are coming …',
  none: 'No plans yet. Make the first one above.',
  kept: 'A plan is gone after 30 days.',
  pages: 'Pages',
  columns: {
    name: 'Name',
    made: 'Made',
    state: 'State',
    people: 'Participants',
    placed: 'Get a place',
  },
  noName: 'Plan without a name',
  madeBy: (when, by) => `${when}, ${by}`,
  state: {
    queued: 'Waiting for its turn',
    running: 'Being worked out',
    done: 'Finished',
    stopped: 'Stopped before it was finished',
    failed: 'Did not work',
  },
  notYet: '–',
  placedOf: placed,
  newTitle: 'New plan',
  name: 'Name of the plan (may be left out)',
  who: 'Who is to be in it?',
  everybody: 'All in the municipality',
  some: 'Some of them',
  findPerson: 'Find by name',
  peopleList: 'Participants who can be in it',
  ticked: chosen,
  tickShown: (n) => `Choose the ${format.number(n)} shown`,
  untick: 'Clear the choices',
  firstShown: (shown, all) =>
    `Shows the first ${format.number(shown)} of ${format.number(all)}. Write more of the name.`,
  nobodyOfName: 'Nobody has that name.',
  where: 'Which places?',
  whereHelp: 'If you choose nothing, all open jobs and places are in it.',
  kind: 'Type of job or place',
  occupation: 'Occupation',
  municipality: 'Municipality',
  howFar: (name) => `How far from the middle of ${name}?`,
  anyDistance: 'Any distance',
  within: (km) => `Up to ${format.number(km)} km in a straight line`,
  how: 'How?',
  each: 'Suggestions for each participant',
  perPlace: 'Suggestions for each free place',
  perPlaceHelp: 'Several can get a suggestion of the same place. Only one can get the place.',
  goal: 'What matters most?',
  goals: {
    most_people: 'That as many as possible get a place',
    best_total: 'That the sum of points is as high as possible',
  },
  minScore: 'Nobody below this many points',
  minScoreHelp: 'From 0 to 100. Leave it at 0 to take in all that fits.',
  counting: 'Counting …',
  counted: (found) =>
    `${people(found.people)}, ${openings(found.openings)}, ${freePlaces(found.places)}.`,
  nothing: 'Then there is nothing to share out. Choose more.',
  fewPlaces: 'There are fewer places than participants. Some will be without.',
  make: 'Work out the plan',
  faults: {
    participantIds: 'A plan can have at most 5,000 participants. Choose fewer.',
    each: 'These are too many suggestions. Choose fewer for each.',
    minScore: leastScoreFault,
    name: 'The name is too long. Write at most 100 characters.',
    other: 'Something that you chose is not there any more. Load the page again.',
  },
  manyWait:
    'Many plans in the municipality are waiting already. Wait until one is finished, or cancel one of them.',
});

export const planText: typeof nb.planText = translated(nb.planText, {
  loading: 'The plan is coming …',
  back: 'All plans',
  made: (by, when) => `Made by ${by} on ${when}.`,
  asked: ({ goal, each, perPlace, minScore }) =>
    sentences(
      goal === 'most_people'
        ? 'As many as possible get a place.'
        : 'The sum of points is as high as possible.',
      each > 1 && `Up to ${suggestions(each)} for each.`,
      perPlace > 1 && `Up to ${suggestions(perPlace)} for each free place.`,
      minScore > 0 && `Nobody below ${points(minScore)}.`,
    ),
  nothingSent: 'A plan is a draft. Nothing is sent before you make suggestions.',
  print: 'Print',
  remove: 'Delete the plan',
  removeSure: 'Delete the plan? Suggestions that are made stay.',
  removed: 'The plan is deleted.',
  keep: 'Keep it',
  running: {
    queued: 'The plan is waiting for its turn.',
    running: 'The plan is being worked out.',
    of: (n, all) => `${people(n)}, ${openings(all)}.`,
    share: (share) => `${format.percent(share)} finished`,
    stay: 'You can leave the page. The plan is in the list when it is finished.',
    cancel: 'Cancel the plan',
    cancelled: 'The plan is cancelled and gone.',
  },
  failed: 'The plan could not be worked out. Something may have changed. Work it out again.',
  again: 'Work it out again',
  stopped: (gap, bonus) =>
    `The time was up. This is the best plan that we found. ${gapWords(gap, bonus)}`,
  changed: (names, all) =>
    `Changed since the plan was made: ${firstOf(names, all)}. Work it out again to take this in.`,
  resultTitle: 'How it went',
  placed: (n, all) => `${placed(n, all)}.`,
  facts: {
    total: 'Total',
    smallest: 'Lowest',
    middle: 'In the middle',
  },
  points,
  leastScore: {
    label: 'Nobody below this many points',
    set: 'Use the limit',
    fault: leastScoreFault,
    price: (minScore, total, more) =>
      sentences(
        `Nobody below ${points(minScore)}.`,
        total >= least && `The limit costs ${points(total)}.`,
        more > 0 && `Without it, ${morePlaced(more)}`,
        total < least && more <= 0 && 'The limit costs nothing.',
      ),
    locks: 'Locked places may have fewer.',
  },
  compared: {
    greedy: (plan, other) => `If we take the highest points first, ${comparedWords(plan, other)}.`,
    random: (plan, other) =>
      `If we take them in a random order, ${comparedWords(plan, other)} on average.`,
  },
  spread: {
    title: 'How suggestions are spread over the places',
    intro:
      'The number goes from 0 to 100. At 0 the suggestions are spread evenly over the places. Near 100 almost all go to a few places.',
    share: (coverage) => `${format.percent(coverage)} of the participants get suggestions.`,
    own: 'All get their own best',
    plan: 'In the plan',
    columns: { way: 'Way of sharing out', value: 'Concentration (0–100)' },
    value: (gini) => format.number(Math.round(100 * gini)),
    plot: (own, plan) =>
      `Concentration from 0 to 100. All get their own best: ${own}. In the plan: ${plan}.`,
  },
  caveat:
    'A higher sum is not a promise that more people get work. The points only say how well something fits on paper.',
  proof: {
    proven: 'Proven best',
    notProven: 'Not proven best',
    gone: 'Somebody was taken out of the plan afterwards. The proof does not hold any more.',
    intro:
      'Each participant and each place has a price. No plan can give more than the sum of the prices. If the two sums are equal, there is no better plan.',
    plan: 'What the plan gives',
    bound: 'What no plan can get above',
    bonus: (value, n) =>
      `In both sums ${format.number(value)} is added for ${
        n === 1 ? 'the one who gets' : `each of the ${format.number(n)} who get`
      } a place without a lock.`,
    equal: 'The sums are equal.',
    apart: (gap) => `The sums are ${points(gap)} apart.`,
    unit: 'The numbers are in millionths of a point.',
    download: 'Download the proof (JSON)',
    file: 'proof-of-plan.json',
  },
  moved: {
    title: (n) => `${format.number(n)} moved`,
    none: 'Nobody moved.',
    from: 'From',
    to: 'To',
    nowhere: 'No place',
    sum: (difference, more) =>
      sentences(
        Math.abs(difference) < least
          ? 'The sum is the same as before.'
          : `The sum is ${points(Math.abs(difference))} ${difference > 0 ? 'higher' : 'lower'} than before.`,
        more !== 0 && morePlaced(more),
      ),
    tag: 'Moved',
    before: 'See the plan before the changes',
  },
  table: 'Who gets what',
  unplaced: {
    title: (n) => `Without a place (${format.number(n)})`,
    none: 'All get a place.',
    why: {
      no_eligible: (hasLeast) =>
        `None of the places in the plan fits${hasLeast ? ' and gives enough points' : ''}.`,
      all_taken: () => 'Others have got the places that fit.',
    },
    help: 'See what would help',
    best: (place, score) => `One more place here: ${place} (${points(score)}).`,
  },
  takers: (names, all) => {
    if (all === 0) return 'Nobody has it now.';
    return `${firstOf(names, all)} ${all === 1 ? 'has' : 'have'} it now.`;
  },
  lines: {
    title: (n) => `Get a place (${format.number(n)})`,
    none: 'Nobody gets a place in this plan.',
    columns: {
      tick: 'Choose',
      person: 'Participant',
      place: 'Gets',
      score: 'Points',
      best: 'Own best',
      actions: 'Change',
    },
    tick: (what) => `Choose ${what}`,
    rank: (rank) => `No. ${format.number(rank)} on their own list`,
    notEligible: 'Does not fit what is required',
    hasBest: 'Has their best',
    less: (value) => `${points(value)} less`,
    locked: 'Locked',
    showAll: (n) => `Show all ${format.number(n)}`,
    firstOf: (shown, all) => `Shows the first ${format.number(shown)} of ${format.number(all)}.`,
  },
  change: {
    lock: 'Lock',
    unlock: 'Unlock',
    ruleOut: 'Not here',
    ruleOutUndo: 'Can be here',
    lockBest: 'Lock to the best',
    try: 'Try the best',
    tried: triedWords,
    full: 'It does not go together with the locks that are there.',
    stale: 'Something has changed since the plan was made. Work it out again first.',
  },
  changes: {
    title: (n) => count(n, 'change', 'changes'),
    decided: 'What you have decided',
    intro: 'The plan above is as before until you work it out again.',
    lock: (what) => `Lock: ${what}`,
    ruleOut: (what) => `Not: ${what}`,
    least: (minScore) => `Nobody below ${points(minScore)}`,
    closed: (place) => `Closed: ${place}`,
    places: (place, n) => `${freePlaces(n)}: ${place}`,
    reset: 'Take away new changes',
    fault: (what) => `There is no room for this lock: ${what}`,
    oneOfThem: 'one of the locks',
    unknown: 'Something in the plan does not exist any more. Take it away, or make a new plan.',
  },
  pair: (name, place) => `${name} – ${place}`,
  gone: 'A job that is not shown any more',
  someone: 'A participant who is not there any more',
  lockPrices: {
    title: 'What the locks cost',
    price: lockPriceWords,
  },
  places: {
    title: 'The places in the plan',
    intro: 'Add a place or close one, and see what happens when you work it out again.',
    columns: {
      place: 'Place',
      taken: 'Used',
      free: 'Free',
      price: 'One more gives',
      actions: 'Change',
    },
    add: 'One more',
    close: 'Close',
    was: (n) => `(before ${format.number(n)})`,
    price: (value) => (value > 0 ? points(value) : 'Nothing'),
    notKnown: 'Do not know',
  },
  shortage: {
    title: 'Places to ask employers for',
    intro: 'This is how much higher the sum could have been with one more place.',
    first: ({ occupation, area, gain, isLeast }) =>
      `One more place for ${lowerFirst(occupation)} in ${area} would have given most: ${gainWords(gain, isLeast)}.`,
    next: ({ occupation, area, gain, isLeast }) =>
      `${occupation} in ${area}: ${gainWords(gain, isLeast)}.`,
    several: (n) => `It applies to ${count(n, 'job', 'jobs')}.`,
    firstOf: (shown, all) =>
      `The list is made from the ${format.number(shown)} jobs that would have given most, of ${format.number(all)}.`,
    none: 'No new place of those that we know would have given more.',
    notKnown: 'The plan was not finished. So we do not know which places would have given more.',
  },
  suggest: {
    ticked: chosen,
    tickAll: 'Choose all',
    untick: 'Clear the choices',
    make: (n) => `Make ${n === 1 ? 'a suggestion' : 'suggestions'} of ${format.number(n)}`,
    title: (n) => `Make ${suggestions(n)}?`,
    intro:
      'The participants get the suggestions and answer yes or no. The employers see nothing yet.',
    unsolved: 'You have changes that are not worked out. They are not in this.',
    confirm: (n) => (n === 1 ? 'Make the suggestion' : `Make ${suggestions(n)}`),
    cancel: 'Cancel',
    close: 'Close',
    resultTitle: (made, all) =>
      `${format.number(made)} of ${suggestions(all)} ${made === 1 ? 'is' : 'are'} made`,
    outcome: {
      made: 'Made',
      open_already: 'Not made. There is an open suggestion already.',
      made_before: 'Not made. It was made of this plan before.',
      not_open: 'Not made. The job is not open any more.',
    },
    open: 'See the suggestion',
  },
});

/** What is said of it, one sentence after the other. */
function sentences(...said: readonly (string | false)[]): string {
  return said.filter(Boolean).join(' ');
}

function gainWords(gain: number, isLeast: boolean): string {
  return `${isLeast ? 'at least ' : ''}${points(gain)} more`;
}

/** `2 fewer get a place, and the sum is 30.5 points lower`. */
function comparedWords(plan: Compared, other: Compared): string {
  const fewer = plan.placed - other.placed;
  const less = plan.total - other.total;
  const who =
    Math.abs(fewer) < least
      ? 'just as many get a place'
      : gettingPlace(Math.abs(fewer), fewer > 0 ? 'fewer' : 'more');
  const total =
    Math.abs(less) < least
      ? 'the sum is the same'
      : `the sum is ${points(Math.abs(less))} ${less > 0 ? 'lower' : 'higher'}`;
  return `${who}, and ${total}`;
}

/** An average has decimals: one is what is shown as one. */
function gettingPlace(n: number, than: 'more' | 'fewer'): string {
  const shown = Math.round(10 * n) / 10;
  return `${count(shown, `${than} gets`, `${than} get`)} a place`;
}

/** More people come before more points. */
function gapWords(gap: number, bonus: number): string {
  const more = bonus > 0 ? Math.floor(gap / bonus) : 0;
  return more > 0
    ? `Perhaps ${format.number(more)} more could have got a place.`
    : `Up to ${points(gap)} may be missing.`;
}

/** `Ada, Bo and 3 more`. */
function firstOf(names: readonly string[], all: number): string {
  const more = all - names.length;
  return format.list(more > 0 ? [...names, `${format.number(more)} more`] : names);
}

function morePlaced(more: number): string {
  return `${gettingPlace(Math.abs(more), more > 0 ? 'more' : 'fewer')}.`;
}

function triedWords({ difference, more, movers, moves }: Tried): string {
  return sentences(
    differenceWords(difference),
    more !== 0 && morePlaced(more),
    moves === 0
      ? 'Nobody moves.'
      : `${count(moves, 'participant moves', 'participants move')}: ${firstOf(movers, moves)}.`,
  );
}

function differenceWords(difference: number): string {
  if (Math.abs(difference) < least) return 'The sum is the same.';
  return `The sum is ${points(Math.abs(difference))} ${difference > 0 ? 'higher' : 'lower'}.`;
}

/** What the plan would be without the lock, less what it is. */
function lockPriceWords(total: number, more: number): string {
  const parts = sentences(
    total >= least && `Costs ${points(total)}.`,
    more > 0 && `Without the lock, ${morePlaced(more)}`,
  );
  return parts || 'Costs nothing.';
}
