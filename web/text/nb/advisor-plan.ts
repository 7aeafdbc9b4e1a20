import type { PlanReply } from '#shared/plans/plan.ts';
import type { PlanState, SuggestedOutcome } from '#shared/plans/plan-codes.ts';
import { format, lowerFirst } from './format.ts';
import { count } from './plain-words.ts';

type Goal = PlanReply['goal'];
type Why = PlanReply['unplaced'][number]['why'];

const people = (n: number): string => count(n, 'deltaker', 'deltakere');
const openings = (n: number): string => count(n, 'stilling eller plass', 'stillinger og plasser');
const freePlaces = (n: number): string => count(n, 'ledig plass', 'ledige plasser');
/** Less is not seen in the words. */
const least = 0.05;
const points = (value: number): string => `${format.oneDecimal(value)} poeng`;

/** The list of plans, and the form of a new one. */
export const plansText = {
  title: 'Plan for mange',
  intro: [
    'Planen ser på alle samtidig og finner den beste fordelingen av plassene.',
    'En plan er bare et utkast. Ingen får vite noe før du lager forslag av den.',
  ],
  listTitle: 'Planene i kommunen',
  loading: 'Planene kommer …',
  none: 'Ingen planer ennå. Lag den første over.',
  kept: 'En plan blir borte etter 30 dager.',
  pages: 'Sider',
  columns: {
    name: 'Plan',
    made: 'Laget',
    state: 'Status',
    people: 'Deltakere',
    placed: 'Får plass',
  },
  noName: 'Plan uten navn',
  madeBy: (when: string, by: string): string => `${when}, ${by}`,
  state: {
    queued: 'Venter på tur',
    running: 'Regnes ut',
    done: 'Ferdig',
    stopped: 'Stoppet før den var ferdig',
    failed: 'Gikk ikke',
  } satisfies Record<PlanState, string>,
  notYet: '–',
  placedOf: (placed: number, all: number): string =>
    `${format.number(placed)} av ${format.number(all)} får plass`,
  newTitle: 'Ny plan',
  name: 'Navn på planen (kan hoppes over)',
  who: 'Hvem skal være med?',
  everybody: 'Alle i kommunen',
  some: 'Noen av dem',
  findPerson: 'Finn på navn',
  peopleList: 'Deltakere som kan være med',
  ticked: (n: number): string => (n === 1 ? '1 er valgt' : `${format.number(n)} er valgt`),
  tickShown: (n: number): string => `Velg de ${format.number(n)} som vises`,
  untick: 'Fjern valgene',
  firstShown: (shown: number, all: number): string =>
    `Viser de ${format.number(shown)} første av ${format.number(all)}. Skriv mer av navnet.`,
  nobodyOfName: 'Ingen heter det.',
  where: 'Hvilke plasser?',
  whereHelp: 'Uten valg er alle åpne stillinger og plasser med.',
  kind: 'Type',
  occupation: 'Yrke',
  municipality: 'Kommune',
  howFar: (name: string): string => `Hvor langt fra midten av ${name}?`,
  anyDistance: 'Uansett',
  within: (km: number): string => `Inntil ${format.number(km)} km i luftlinje`,
  how: 'Hvordan?',
  each: 'Forslag til hver deltaker',
  perPlace: 'Forslag for hver ledige plass',
  perPlaceHelp: 'Flere kan få forslag om samme plass. Bare én kan få den.',
  goal: 'Hva er viktigst?',
  goals: {
    most_people: 'At flest mulig får en plass',
    best_total: 'At summen av poeng blir høyest',
  } satisfies Record<Goal, string>,
  minScore: 'Ingen under så mange poeng',
  minScoreHelp: 'Fra 0 til 100. La det stå 0 for å ta med alt som passer.',
  counting: 'Teller …',
  counted: (found: { people: number; openings: number; places: number }): string =>
    `${people(found.people)}, ${openings(found.openings)}, ${freePlaces(found.places)}.`,
  nothing: 'Da er det ingenting å fordele. Velg flere.',
  fewPlaces: 'Det er færre plasser enn deltakere. Noen blir uten.',
  make: 'Regn ut planen',
  faults: {
    participantIds: 'En plan kan ha høyst 5 000 deltakere. Velg færre.',
    each: 'Det blir for mange forslag. Velg færre til hver.',
    minScore: 'Skriv et tall fra 0 til 100.',
    name: 'Navnet er for langt. Skriv høyst 100 tegn.',
    other: 'Noe i valgene gjelder ikke lenger. Last siden på nytt.',
  },
  manyWait: 'Mange planer i kommunen venter alt. Vent til en er ferdig, eller avbryt en av dem.',
};

/** One plan. */
export const planText = {
  loading: 'Planen kommer …',
  back: 'Alle planer',
  made: (by: string, when: string): string => `Laget av ${by} ${when}.`,
  asked: ({ goal, each, perPlace, minScore }: Rules): string =>
    [
      goal === 'most_people' ? 'Flest mulig får plass.' : 'Summen av poeng er høyest mulig.',
      each > 1 && `Inntil ${format.number(each)} forslag til hver.`,
      perPlace > 1 && `Inntil ${format.number(perPlace)} forslag for hver ledige plass.`,
      minScore > 0 && `Ingen under ${points(minScore)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  nothingSent: 'En plan er et utkast. Ingenting blir sendt før du lager forslag.',
  print: 'Skriv ut',
  remove: 'Slett planen',
  removeSure: 'Slette planen? Forslag som er laget, blir stående.',
  removed: 'Planen er slettet.',
  keep: 'Behold den',
  running: {
    queued: 'Planen venter på tur.',
    running: 'Planen regnes ut.',
    of: (n: number, all: number): string => `${people(n)}, ${openings(all)}.`,
    share: (share: number): string => `${format.percent(share)} ferdig`,
    stay: 'Du kan gå fra siden. Planen står i listen når den er ferdig.',
    cancel: 'Avbryt',
    cancelled: 'Planen er avbrutt og borte.',
  },
  failed: 'Planen lot seg ikke regne ut. Noe kan ha endret seg. Regn den ut på nytt.',
  again: 'Regn ut på nytt',
  /** `bonus` is what a person with a place counts beside the score; 0 where only the sum counts. */
  stopped: (gap: number, bonus: number): string =>
    `Tiden var ute. Dette er den beste planen vi fant. ${gapWords(gap, bonus)}`,
  changed: (names: readonly string[], all: number): string =>
    `Endret siden planen ble laget: ${firstOf(names, all)}. Regn ut på nytt for å ta det med.`,
  resultTitle: 'Slik gikk det',
  placed: (placed: number, all: number): string =>
    `${format.number(placed)} av ${format.number(all)} får plass.`,
  facts: {
    total: 'Sum',
    smallest: 'Lavest',
    middle: 'I midten',
  },
  points,
  leastScore: {
    label: 'Ingen under så mange poeng',
    set: 'Bruk grensen',
    fault: plansText.faults.minScore,
    price: (minScore: number, total: number, placed: number): string =>
      [
        `Ingen under ${points(minScore)}.`,
        total >= least && `Grensen koster ${points(total)}.`,
        placed > 0 && `Uten den får ${format.number(placed)} til plass.`,
        total < least && placed <= 0 && 'Grensen koster ingenting.',
      ]
        .filter(Boolean)
        .join(' '),
    locks: 'Låste plasser kan ha færre.',
  },
  compared: {
    greedy: (plan: Compared, other: Compared): string =>
      `Tar vi de høyeste poengene først, ${comparedWords(plan, other)}.`,
    random: (plan: Compared, other: Compared): string =>
      `Tar vi en tilfeldig rekkefølge, ${comparedWords(plan, other)} i snitt.`,
  },
  /** How unevenly suggestions are shared between places, 0 to 1 as the server reckons; read as 0 to 100. */
  spread: {
    title: 'Fordeling på plassene',
    intro:
      'Tallet går fra 0 til 100. Ved 0 er forslagene jevnt fordelt på plassene. Nær 100 går nesten alle til noen få plasser.',
    share: (coverage: number): string => `${format.percent(coverage)} av deltakerne får forslag.`,
    own: 'Alle får sitt beste',
    plan: 'I planen',
    columns: { way: 'Fordeling', value: 'Samling (0–100)' },
    value: (gini: number): string => format.number(Math.round(100 * gini)),
    plot: (own: string, plan: string): string =>
      `Samling fra 0 til 100. Alle får sitt beste: ${own}. I planen: ${plan}.`,
  },
  caveat:
    'En høyere sum er ikke et løfte om at flere får jobb. Poengene sier bare hvor godt noe passer på papiret.',
  proof: {
    proven: 'Bevist best',
    notProven: 'Ikke bevist best',
    gone: 'Noen er tatt ut av planen etterpå. Beviset gjelder ikke lenger.',
    intro:
      'Hver deltaker og hver plass har en pris. Ingen plan kan gi mer enn summen av prisene. Er de to summene like, finnes det ingen bedre plan.',
    plan: 'Det planen gir',
    bound: 'Det ingen plan kan komme over',
    bonus: (value: number, n: number): string =>
      `I begge summene er ${format.number(value)} lagt til for hver av de ${format.number(n)} som får plass uten lås.`,
    equal: 'Summene er like.',
    apart: (gap: number): string => `Summene er ${points(gap)} fra hverandre.`,
    unit: 'Tallene er i milliondeler av et poeng.',
    download: 'Last ned beviset (JSON)',
    file: 'bevis-for-plan.json',
  },
  moved: {
    title: (n: number): string => `${format.number(n)} flyttet`,
    none: 'Ingen flyttet.',
    from: 'Fra',
    to: 'Til',
    nowhere: 'Ingen plass',
    sum: (difference: number, more: number): string => {
      const sum =
        Math.abs(difference) < least
          ? 'Summen er den samme som før.'
          : `Summen er ${points(Math.abs(difference))} ${difference > 0 ? 'høyere' : 'lavere'} enn før.`;
      return more === 0 ? sum : `${sum} ${morePlaced(more)}`;
    },
    tag: 'Flyttet',
    before: 'Se planen før endringene',
  },
  /** Said of the table to those who hear it. */
  table: 'Hvem får hva',
  unplaced: {
    title: (n: number): string => `Uten plass (${format.number(n)})`,
    none: 'Alle får en plass.',
    why: {
      no_eligible: (hasLeast: boolean): string =>
        `Ingen av plassene i planen passer${hasLeast ? ' og gir nok poeng' : ''}.`,
      all_taken: (): string => 'Andre har fått plassene som passer.',
    } satisfies Record<Why, (hasLeast: boolean) => string>,
    help: 'Se hva som ville hjelpe',
    best: (place: string, score: number): string =>
      `En plass til her: ${place} (${points(score)}).`,
  },
  takers: (names: readonly string[], all: number): string => {
    if (all === 0) return 'Ingen har den nå.';
    return `${firstOf(names, all)} har den nå.`;
  },
  lines: {
    title: (n: number): string => `Får plass (${format.number(n)})`,
    none: 'Ingen får plass i denne planen.',
    columns: {
      tick: 'Velg',
      person: 'Deltaker',
      place: 'Får',
      score: 'Poeng',
      best: 'Eget beste',
      actions: 'Endre',
    },
    tick: (what: string): string => `Velg ${what}`,
    rank: (rank: number): string => `Nr. ${format.number(rank)} på egen liste`,
    notEligible: 'Passer ikke etter kravene',
    hasBest: 'Har sitt beste',
    less: (value: number): string => `${points(value)} mindre`,
    locked: 'Låst',
    showAll: (n: number): string => `Vis alle ${format.number(n)}`,
    firstOf: (shown: number, all: number): string =>
      `Viser de ${format.number(shown)} første av ${format.number(all)}.`,
  },
  /** What a person does with a pair. */
  change: {
    lock: 'Lås',
    unlock: 'Lås opp',
    ruleOut: 'Ikke her',
    ruleOutUndo: 'Kan være her',
    lockBest: 'Lås til det beste',
    try: 'Prøv det beste',
    tried: (tried: Tried): string => triedWords(tried),
    full: 'Det går ikke sammen med låsene som er der.',
    stale: 'Noe er endret siden planen ble laget. Regn ut på nytt først.',
  },
  changes: {
    title: (n: number): string => count(n, 'endring', 'endringer'),
    decided: 'Det du har bestemt',
    intro: 'Planen over er som før til du regner ut på nytt.',
    lock: (what: string): string => `Lås: ${what}`,
    ruleOut: (what: string): string => `Ikke: ${what}`,
    least: (minScore: number): string => `Ingen under ${points(minScore)}`,
    closed: (place: string): string => `Stengt: ${place}`,
    places: (place: string, n: number): string => `${freePlaces(n)}: ${place}`,
    reset: 'Fjern nye endringer',
    fault: (what: string): string => `Det er ikke rom for denne låsen: ${what}`,
    oneOfThem: 'en av låsene',
    unknown: 'Noe i planen finnes ikke lenger. Ta det bort, eller lag en ny plan.',
  },
  pair: (name: string, place: string): string => `${name} – ${place}`,
  gone: 'Stilling som ikke vises lenger',
  someone: 'Deltaker som ikke er med lenger',
  lockPrices: {
    title: 'Hva låsene koster',
    price: (total: number, placed: number): string => lockPriceWords(total, placed),
  },
  places: {
    title: 'Plassene i planen',
    intro: 'Legg til en plass eller steng en, og se hva som skjer når du regner ut på nytt.',
    columns: {
      place: 'Plass',
      taken: 'Brukt',
      free: 'Ledige',
      price: 'En til gir',
      actions: 'Endre',
    },
    add: 'En til',
    close: 'Steng',
    was: (n: number): string => `(før ${format.number(n)})`,
    price: (value: number): string => (value > 0 ? points(value) : 'Ingenting'),
    notKnown: 'Vet ikke',
  },
  shortage: {
    title: 'Plasser å be arbeidsgivere om',
    intro: 'Så mye høyere kunne summen blitt med én plass til.',
    first: ({ occupation, area, gain, isLeast }: Short): string =>
      `En plass til for ${lowerFirst(occupation)} i ${area} ville gitt mest: ${gainWords(gain, isLeast)}.`,
    next: ({ occupation, area, gain, isLeast }: Short): string =>
      `${occupation} i ${area}: ${gainWords(gain, isLeast)}.`,
    several: (n: number): string => `Det gjelder ${count(n, 'stilling', 'stillinger')}.`,
    firstOf: (shown: number, all: number): string =>
      `Listen er laget av de ${format.number(shown)} stillingene som ville gitt mest, av ${format.number(all)}.`,
    none: 'Ingen ny plass av dem vi kjenner, ville gitt mer.',
    notKnown: 'Planen ble ikke ferdig. Da vet vi ikke hvilke plasser som ville gitt mer.',
  },
  suggest: {
    ticked: (n: number): string => (n === 1 ? '1 er valgt' : `${format.number(n)} er valgt`),
    tickAll: 'Velg alle',
    untick: 'Fjern valgene',
    make: (n: number): string => `Lag forslag av ${format.number(n)}`,
    title: (n: number): string =>
      n === 1 ? 'Lage 1 forslag?' : `Lage ${format.number(n)} forslag?`,
    intro: 'Deltakerne får forslagene og svarer ja eller nei. Arbeidsgiverne ser ingenting ennå.',
    unsolved: 'Du har endringer som ikke er regnet ut. De er ikke med her.',
    confirm: (n: number): string => (n === 1 ? 'Lag forslaget' : `Lag ${format.number(n)} forslag`),
    cancel: 'Avbryt',
    close: 'Lukk',
    resultTitle: (made: number, all: number): string =>
      `${format.number(made)} av ${format.number(all)} forslag er laget`,
    outcome: {
      made: 'Laget',
      open_already: 'Ikke laget. Det er alt et åpent forslag.',
      made_before: 'Ikke laget. Det er laget av denne planen før.',
      not_open: 'Ikke laget. Stillingen er ikke åpen lenger.',
    } satisfies Record<SuggestedOutcome, string>,
    open: 'Se forslaget',
  },
};

/** What was asked of a plan. */
interface Rules {
  goal: Goal;
  each: number;
  perPlace: number;
  minScore: number;
}

/** What employers may be asked for; `isLeast` where a place takes more suggestions than the one reckoned. */
interface Short {
  occupation: string;
  area: string;
  gain: number;
  isLeast: boolean;
}

function gainWords(gain: number, isLeast: boolean): string {
  return `${isLeast ? 'minst ' : ''}${points(gain)} mer`;
}

interface Compared {
  total: number;
  placed: number;
}

/** `får 2 færre plass, og summen blir 30,5 poeng lavere`. */
function comparedWords(plan: Compared, other: Compared): string {
  const fewer = plan.placed - other.placed;
  const less = plan.total - other.total;
  const placed =
    Math.abs(fewer) < least
      ? 'får like mange plass'
      : `får ${format.number(Math.abs(fewer))} ${fewer > 0 ? 'færre' : 'flere'} plass`;
  const total =
    Math.abs(less) < least
      ? 'summen blir den samme'
      : `summen blir ${points(Math.abs(less))} ${less > 0 ? 'lavere' : 'høyere'}`;
  return `${placed}, og ${total}`;
}

/** More people come before more points. */
function gapWords(gap: number, bonus: number): string {
  const more = bonus > 0 ? Math.floor(gap / bonus) : 0;
  return more > 0
    ? `Det kan hende at ${format.number(more)} til kunne fått plass.`
    : `Det kan mangle inntil ${points(gap)}.`;
}

/** `Ada, Bo og 3 til`. */
function firstOf(names: readonly string[], all: number): string {
  const more = all - names.length;
  return format.list(more > 0 ? [...names, `${format.number(more)} til`] : names);
}

function morePlaced(more: number): string {
  return `${format.number(Math.abs(more))} ${more > 0 ? 'til' : 'færre'} får plass.`;
}

/** What one pair more would do to a plan. */
interface Tried {
  difference: number;
  /** How many more get a place. */
  more: number;
  /** Names of the first who move, of so many. */
  movers: readonly string[];
  moves: number;
}

function triedWords({ difference, more, movers, moves }: Tried): string {
  return [
    differenceWords(difference),
    more !== 0 && morePlaced(more),
    moves === 0 ? 'Ingen flytter.' : `${people(moves)} flytter: ${firstOf(movers, moves)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function differenceWords(difference: number): string {
  if (Math.abs(difference) < least) return 'Summen blir den samme.';
  return `Summen blir ${points(Math.abs(difference))} ${difference > 0 ? 'høyere' : 'lavere'}.`;
}

/** What the plan would be without the lock, less what it is. */
function lockPriceWords(total: number, placed: number): string {
  const parts = [
    total >= least && `Koster ${points(total)}.`,
    placed > 0 && `Uten låsen får ${format.number(placed)} til plass.`,
  ].filter(Boolean);
  return parts.length === 0 ? 'Koster ingenting.' : parts.join(' ');
}
