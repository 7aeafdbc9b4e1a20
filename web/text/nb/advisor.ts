import { format, lowerFirst } from './format.ts';
import { count } from './plain-words.ts';

/** The advisor's screens; the words of a match are in advisor-match.ts, of the form in participant-form.ts. */

const notStated = 'Ikke oppgitt';

export const participantsText = {
  protected: 'Skjermet',
  title: (municipality: string): string => `Deltakere i ${municipality}`,
  loading: 'Deltakerne kommer …',
  newParticipant: 'Ny deltaker',
  newOpening: 'Ny stilling eller plass',
  openings: 'Stillinger i kommunen',
  filters: 'Finn deltakere',
  narrowFilters: (count: number): string =>
    count === 0 ? 'Filtrer og sorter' : `Filtrer og sorter (${count})`,
  name: 'Navn',
  speaking: 'Snakker minst',
  category: 'Ønsker arbeid innen',
  ends: 'Programmet slutter',
  sort: 'Sorter etter',
  all: 'Alle',
  endsIn: {
    passed: 'Er slutt',
    3: 'Innen 3 måneder',
    6: 'Innen 6 måneder',
    12: 'Innen 12 måneder',
    unknown: notStated,
  },
  sortBy: {
    name: 'Navn',
    speaking: 'Snakker',
    wish: 'Første ønske',
    end: 'Programslutt',
  },
  descending: (label: string): string => `${label}, motsatt vei`,
  count: (shown: number, all: number): string =>
    shown === all
      ? `${format.number(all)} deltakere`
      : `${format.number(shown)} av ${format.number(all)} deltakere`,
  reset: 'Nullstill',
  none: 'Ingen deltakere passer med dette.',
  nobody: 'Ingen deltakere er registrert ennå. Lag den første med «Ny deltaker».',
  nobodyAccounts: 'Gi andre en konto',
  table: 'Deltakere',
  pages: 'Sider med deltakere',
  columns: {
    levels: 'Norsk',
    languages: 'Språk',
  },
  ended: (day: string): string => `${format.day(day)}, er slutt`,
  endsOn: (end: string): string => `Programmet slutter: ${end}`,
  noWish: 'Ingen ønsker oppgitt',
  moreWishes: (count: number): string => `og ${count} til`,
  notStated,
};

export const participantText = {
  protectedHow: 'Bare den ansvarlige og lederne ser deltakeren.',
  responsible: (name: string): string => `Ansvarlig: ${name}`,
  inTab: 'Deltaker',
  back: 'Alle deltakere',
  loading: 'Deltakeren kommer …',
  edit: 'Rediger',
  invite: 'Gi deltakeren en konto',
  facts: 'Om deltakeren',
  matches: 'Stillinger og plasser',
  toMatches: 'Se hva som passer',
  unsaved: 'Du har endringer som ikke er lagret.',
  continueEditing: 'Fortsett å redigere',
  saved: 'Lagret.',
  giveAccountTo: (name: string): string => `Gi ${name} en konto`,
  sections: {
    norwegian: 'Norsk',
    wishes: 'Ønsker',
    work: 'Kan jobbe',
    skills: 'Kan og har',
    limits: 'Unngår',
    background: 'Bakgrunn',
  },
  skill: 'Ferdighet',
  level: 'Nivå',
  source: 'Kilde',
  date: 'Dato',
  noLevels: 'Ingen nivåer er skrevet inn. Matchingen regner med null norsk.',
  languages: 'Språk',
  noWishes: 'Ingen ønsker er skrevet inn. Da teller ønskene halvt.',
  goal: 'Mål på lengre sikt',
  kinds: 'Tar imot',
  shifts: 'Arbeidstid',
  weekdays: 'Ledige dager',
  hours: 'Timer i uken',
  travel: 'Reiser inntil',
  position: 'Bosted',
  positionKnown: 'Kjent, avrundet til 1 km',
  positionUnknown: 'Ikke kjent, vi regner fra kommunesenteret',
  all: {
    kinds: 'Ikke oppgitt, alle typer passer',
    shifts: 'Ikke oppgitt, alle tider passer',
    weekdays: 'Ikke oppgitt, alle dager passer',
  },
  anyHours: 'Ikke oppgitt, alle timetall passer',
  km: (km: number): string => `${format.number(km)} km i luftlinje`,
  defaultTravel: (km: number): string =>
    `Ikke oppgitt, vi regner med ${format.number(km)} km i luftlinje`,
  licences: 'Førerkort',
  qualifications: 'Godkjenninger og kurs',
  noneStated: 'Ingen oppgitt',
  cannot: 'Kan ikke',
  avoid: 'Vil ikke jobbe med',
  education: 'Skolegang',
  experience: 'Erfaring',
  years: (years: number): string => `${format.number(years)} år`,
  programme: 'Program',
  period: (start: string, end: string | undefined): string =>
    `${format.day(start)}–${end ? format.day(end) : ''}`,
  /** A group of occupations: its first ones, and how many more. */
  group: (code: string, [first = '', ...others]: readonly string[]): string => {
    const [second, ...rest] = others.map(lowerFirst);
    const more = rest.length === 1 ? rest : [`${rest.length} andre yrker`];
    const named = second === undefined ? [first] : [first, second];
    return `${format.list(rest.length > 0 ? [...named, ...more] : named)} (STYRK ${code})`;
  },
  notStated,
  /** A wish that needs an authorisation or a certificate that the participant lacks. */
  regulated: (title: string, labels: readonly string[], isAlways: boolean): string =>
    `${title} krever${isAlways ? '' : ' ofte'}: ${labels.join(', ')}.`,
  /** @param looked at, the newest of all there are. */
  asking: (asking: number, looked: number, all: number): string => {
    const jobs =
      looked < all
        ? `de ${format.number(looked)} nyeste av ${format.number(all)} vanlige stillinger i yrket`
        : `${format.number(all)} vanlige stillinger i yrket`;
    return `Deltakeren har det ikke. ${format.number(asking)} av ${jobs} krever det.`;
  },
  howToGet: 'Slik får man det',
};

export const matchFilterText = {
  title: 'Filtrer stillinger',
  q: 'Søk',
  qHelp: 'Yrke, oppgave eller sted',
  search: 'Søk',
  municipality: 'Kommune',
  more: (count: number): string => (count === 0 ? 'Flere filtre' : `Flere filtre (${count})`),
  kind: 'Type',
  category: 'Bransje',
  shift: 'Arbeidstid',
  level: 'Krever høyst',
  hoursMin: 'Timer fra',
  hoursMax: 'Timer til',
  all: 'Alle',
  reset: 'Nullstill',
  loading: 'Listen regnes ut …',
  deadline: (day: string): string => `Svarfrist ${format.day(day)}`,
  noDeadline: 'Ingen svarfrist oppgitt',
  places: (free: number, places: number): string =>
    `${format.number(free)} av ${count(places, 'plass ledig', 'plasser ledige')}`,
};

export const candidatesText = {
  title: (opening: string): string => `Kandidater til ${opening}`,
  loading: 'Kandidatene kommer …',
  back: 'Til stillingen',
  intro: (municipality: string): string =>
    `Deltakerne i ${municipality}, rangert etter hvor godt de passer.`,
  edit: 'Rediger stillingen',
  notOpen: 'Stillingen er ikke åpen. Derfor passer ingen nå.',
  programmeEnds: (day: string): string => `Programmet slutter ${format.day(day)}`,
};

export const labourNeedText = {
  title: 'Behov og vekter',
  weightsTitle: (municipality: string): string => `Vekter i ${municipality}`,
  weightsIntro: 'Så mye teller hver del i poengene.',
  needTitle: 'Arbeidskraftbehov',
  needIntro: [
    'Behovet i poengene leses fra denne tabellen. For hvert yrke ser vi først etter en rad for kommunen, så for fylket, så for hele landet. Av hvert område teller bare det nyeste året.',
    'En rad gjelder alle yrker med koder som begynner likt. Den raden som er mest presis, bestemmer.',
  ],
  loading: 'Tabellen kommer …',
  area: 'Område',
  areaOption: (name: string, rows: number): string => `${name} (${format.number(rows)})`,
  noRows: 'Det er ingen tall for dette området.',
  table: 'Arbeidskraftbehov',
  columns: {
    occupation: 'Yrke',
    code: 'STYRK',
    amount: 'Behov',
    year: 'År',
    source: 'Kilde',
  },
  shortage: (people: number): string =>
    people === 0 ? 'Ingen mangel' : `Mangler ${format.number(people)} personer`,
  need: (share: number): string => `Behov ${format.percent(share)}`,
};

export const advisorOpeningText = {
  newTitle: 'Ny stilling eller plass',
  editTitle: 'Rediger stilling eller plass',
  back: 'Alle deltakere',
  toCandidates: 'Til kandidatene',
  employer: 'Arbeidsgiver',
  employerHelp: 'Skriv navnet eller organisasjonsnummeret. De i kommunen står først.',
  newEmployer: 'Finner du den ikke? Lag en ny',
  employerOption: (name: string, number: string): string => `${name} (${number})`,
  for: (employer: string): string => `For ${employer}`,
  change: 'Velg en annen arbeidsgiver',
};
