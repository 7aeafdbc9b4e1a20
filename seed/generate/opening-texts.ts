import type { OpeningKind } from '#shared/codes.ts';
import type { OccupationProfile } from './occupations/occupation-profile.ts';
import type { Random } from './random.ts';

/** What one gets at an opening of each kind; the first line always, one of the rest. */
const offers: Readonly<Record<OpeningKind, readonly string[]>> = {
  vacancy: [
    'Lønn etter avtale',
    'God hjelp de første ukene',
    'Fast plan for når du jobber',
    'Pensjon og ferie med lønn',
    'Et godt lag',
  ],
  wage_subsidy: [
    'Lønn etter avtale',
    'God tid til å lære jobben',
    'Samtale hver måned om hvordan det går',
    'Mulig fast jobb etterpå',
  ],
  work_training: [
    'En fast fadder som hjelper deg',
    'Attest når du er ferdig',
    'Samtale hver uke om hvordan det går',
    'Prøve ulike oppgaver',
  ],
  language_practice: [
    'En fadder som snakker rolig med deg',
    'Øve norsk hver gang du er her',
    'En liste med ord du trenger',
    'Spise og prate sammen i pausen',
  ],
  apprenticeship: [
    'Lønn som lærling',
    'En fast person som lærer deg opp',
    'Hjelp til å få fagbrev',
    'Prøve alle deler av faget',
  ],
};

/** What a place beside school asks for, whatever the work. */
const asks: Readonly<Record<OpeningKind, readonly string[]>> = {
  vacancy: [],
  wage_subsidy: [],
  work_training: ['Du vil lære', 'Du kommer presis', 'Du sier fra når du er syk'],
  language_practice: ['Du vil øve på å snakke', 'Du tør å spørre', 'Du kommer presis'],
  apprenticeship: ['Du vil ta fagbrev', 'Du vil lære et fag'],
};

const invitations: Readonly<Record<OpeningKind, readonly string[]>> = {
  vacancy: ['Send oss noen ord om deg selv.', 'Ring eller skriv til oss om du lurer på noe.'],
  wage_subsidy: ['Vi vil gjerne at du blir hos oss.', 'Du får tid til å lære.'],
  work_training: ['Du gjør litt mer for hver uke.', 'Du kan komme på besøk før du bestemmer deg.'],
  language_practice: [
    'Du er her 2 dager i uka. De andre dagene er du på skolen.',
    'Det er lov å si feil. Vi hjelper deg.',
  ],
  apprenticeship: [
    'Du er lærling i 2 år eller mer. Så tar du en prøve.',
    'Vi har hatt mange lærlinger før.',
  ],
};

/** Practice places are open to signed-in people only; an open text names no target group. */
function isPublic(kind: OpeningKind): boolean {
  return kind === 'vacancy' || kind === 'apprenticeship';
}

export function titleOf(profile: OccupationProfile, kind: OpeningKind): string {
  if (kind === 'language_practice') return `Språkpraksis ${profile.field}`;
  if (kind === 'work_training') return `Arbeidstrening ${profile.field}`;
  if (kind === 'apprenticeship') return `Lærling ${profile.trade ?? profile.field}`;
  return profile.title;
}

export function tasksOf(random: Random, profile: OccupationProfile): string[] {
  return random.sample(profile.tasks, random.int(4, 5));
}

export function youGetOf(random: Random, profile: OccupationProfile, kind: OpeningKind): string[] {
  const [always, ...others] = offers[kind];
  const learn = isPublic(kind) ? profile.learn : [...profile.learn, ...(profile.practise ?? [])];
  return [...(always ? [always] : []), ...random.sample(others, 1), ...random.sample(learn, 2)];
}

export function youNeedOf(random: Random, profile: OccupationProfile, kind: OpeningKind): string[] {
  const needed = random.sample(profile.need, kind === 'vacancy' ? 3 : 2);
  return [...random.sample(asks[kind], 1), ...needed];
}

export function descriptionOf(random: Random, about: readonly string[], kind: OpeningKind): string {
  return `${random.pick(about)} ${random.pick(invitations[kind])}`;
}
