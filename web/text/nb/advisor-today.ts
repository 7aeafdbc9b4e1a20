import type { AdvisorsList } from '#shared/today/advisors-lists.ts';
import { whenAsked } from '#shared/when-asked.ts';
import { format } from './format.ts';
import { count, daysUntil, dayWords, osloToday } from './plain-words.ts';

const weekday = whenAsked(
  () => new Intl.DateTimeFormat('nb-NO', { weekday: 'long', timeZone: 'UTC' }),
);

/** What one thing on a list is about, and what the button beside it is called. */
interface ListText {
  title: string;
  help: string;
  action: string;
}

export const todayText = {
  title: 'I dag',
  date: (day: string): string =>
    `${weekday().format(new Date(day))} ${format.dayInWords(day)}`.replace(/^./, (first) =>
      first.toLocaleUpperCase('nb-NO'),
    ),
  loading: 'Dagen din kommer …',
  mine: 'Bare mine',
  mineHelp: 'De du er ansvarlig for. Ellers står de øverst.',
  overview: 'Hvem trenger deg',
  waiting: (n: number): string => count(n, 'ting venter', 'ting venter'),
  showAll: (n: number): string => `Vis alle ${format.number(n)}`,
  showAllOf: (n: number, list: string): string => `Vis alle ${format.number(n)}: ${list}`,
  firstOf: (shown: number, all: number): string =>
    `Viser de ${format.number(shown)} første av ${format.number(all)}.`,
  back: 'Hele dagen',
  pages: 'Sider',
  /** For those who hear the page: which of the many alike buttons this is. */
  ofWhom: (name: string, about: string | undefined): string => (about ? `${name}, ${about}` : name),
  nobody:
    'Ingen venter på deg nå. Fin dag til å følge opp noen du ikke har snakket med på en stund.',
  nobodyMine: 'Ingen av dine venter på deg nå.',
  /** How a municipality begins. */
  first: {
    title: 'Er dere nye her?',
    advisors: 'Gi veilederne en konto',
    employer: 'Registrer en arbeidsgiver',
    participant: 'Legg inn en deltaker',
  },
  noneInList: 'Ingen her nå.',
  seeAll: 'Se hele kommunen',
  toParticipants: 'Se deltakerne',
  toReferrals: 'Se forslagene',
  inOrder: (lists: readonly string[]): string => `Ingenting å gjøre her: ${format.list(lists)}.`,
  lists: {
    overdue: {
      title: 'Plasser over tiden',
      help: 'Perioden er slutt, men sluttsamtalen mangler.',
      action: 'Avslutt eller forleng',
    },
    checkInsDue: {
      title: 'Oppfølging nå',
      help: 'Dagen for samtalen er kommet.',
      action: 'Skriv om samtalen',
    },
    toApprove: {
      title: 'Avtaler å godkjenne',
      help: 'Deltaker og arbeidsgiver har sagt ja. Du er den siste.',
      action: 'Se og godkjenn',
    },
    toShare: {
      title: 'Ja å sende videre',
      help: 'Deltakeren har sagt ja. Arbeidsgiveren har ikke fått det ennå.',
      action: 'Se og send',
    },
    news: {
      title: 'Nye svar',
      help: 'Svar fra andre som du ikke har åpnet.',
      action: 'Se svaret',
    },
    corrections: {
      title: 'Dette er feil',
      help: 'Deltakeren sier at vi vet noe feil om dem. Rett det, eller snakk om det.',
      action: 'Se og rett',
    },
    outcomesDue: {
      title: 'Utfall å skrive',
      help: 'Spør hva deltakeren gjør nå, og skriv det ned.',
      action: 'Skriv utfall',
    },
    endingSoon: {
      title: 'Plasser som snart er slutt',
      help: 'Slutt innen 14 dager. Hva skal skje etterpå?',
      action: 'Planlegg slutten',
    },
    below15: {
      title: 'Under 15 timer i uka',
      help: 'Loven krever minst 15 timer i uka i snitt.',
      action: 'Se timene',
    },
    endedWithoutReason: {
      title: 'Slutt uten grunn',
      help: 'Programmet er over, men det står ikke hvorfor.',
      action: 'Skriv grunnen',
    },
    levelsOld: {
      title: 'Gamle nivåer i norsk',
      help: 'Et nivå er eldre enn 12 måneder.',
      action: 'Skriv nytt nivå',
    },
  } satisfies Record<AdvisorsList, ListText>,
  ended: (day: string): string => `Slutt ${dayAndHowFar(day)}`,
  ends: (day: string): string => `Slutter ${dayAndHowFar(day)}`,
  checkIn: (day: string): string => `Oppfølging ${dayAndHowFar(day)}`,
  review: (day: string): string => `Oppfølging ${dayAndHowFar(day)}. NAV skal vurdere plassen.`,
  newPlan: 'Ny avtale',
  changedPlan: 'Endret avtale',
  saidYes: (day: string): string => `Sa ja ${howFar(day)}`,
  answered: {
    declined: 'Nei fra deltakeren',
    accepted: 'Ja fra arbeidsgiveren',
    rejected: 'Nei fra arbeidsgiveren',
  },
  answer: (answer: string, day: string): string => `${answer} ${howFar(day)}`,
  outcome: {
    programme: (months: number, due: string): string =>
      `${months} måneder etter programmet, ${dueWords(due)}`,
    placement: (months: number, due: string): string =>
      `${months} måneder etter plassen, ${dueWords(due)}`,
  },
  said: (day: string): string => `Skrevet ${howFar(day)}`,
  /** What the number in the menu counts. */
  ownWaiting: (n: number): string =>
    `${count(n, 'ting', 'ting')} venter på deg fra deltakere du er ansvarlig for.`,
  average: (hours: number): string => `${format.number(hours)} timer i snitt`,
  levelFrom: (day: string): string => `Eldste nivå er fra ${format.dayInWords(day)}`,
};

/** `i dag`, `i går`, `for 5 dager siden`, `om 6 dager`. */
export function howFar(day: string, today: string = osloToday()): string {
  const days = daysUntil(day, today);
  if (days === 0) return 'i dag';
  if (Math.abs(days) === 1) return days < 0 ? 'i går' : 'i morgen';
  return days < 0 ? `for ${format.number(-days)} dager siden` : `om ${format.number(days)} dager`;
}

/** `3. mars, for 5 dager siden`. */
function dayAndHowFar(day: string): string {
  return `${dayWords(day)}, ${howFar(day)}`;
}

function dueWords(day: string): string {
  const days = daysUntil(day);
  return days < 0 ? `frist var ${dayWords(day)}` : `frist ${dayWords(day)}`;
}
