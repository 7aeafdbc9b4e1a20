import { format } from './format.ts';
import { count } from './plain-words.ts';

/** The tabs of a person's page, and what stands under «Forslag og plasser». */
export const caseText = {
  tabs: 'Mer om deltakeren',
  tab: {
    matches: 'Treff',
    placements: 'Forslag og plasser',
    hours: 'Timer i uka',
    history: 'Historie',
    notes: 'Notater',
  },
};

export const casePlacementsText = {
  weighed: 'Til vurdering',
  weighedHelp: 'Bare veilederne ser dette.',
  noneWeighed: 'Ingenting her. Trykk «Vurder» på en stilling under Treff.',
  weighedBy: (name: string, at: string): string => `${name}, ${format.dayOrTime(at)}`,
  referrals: 'Forslag',
  noReferrals: 'Ingen forslag ennå. Trykk «Foreslå» på en stilling under Treff.',
  allReferrals: (n: number): string => `Vis alle ${format.number(n)} forslag`,
  firstReferrals: (shown: number, all: number): string =>
    `Viser de ${format.number(shown)} siste av ${format.number(all)}.`,
  placements: 'Plasser',
  noPlacements: 'Ingen plasser ennå. En plass blir til når en bedrift har sagt ja.',
  placementsLoading: 'Plassene kommer …',
  head: {
    title: 'Plass',
    kind: 'Type',
    state: 'Status',
    next: 'Hva skjer nå',
    period: 'Periode',
    hours: 'Timer i uka',
  },
  noPeriod: 'Ikke bestemt',
  noHours: 'Ikke bestemt',
  period: (start: string, end: string | undefined): string =>
    end ? `${format.day(start)}–${format.day(end)}` : `Fra ${format.day(start)}`,
  outcomes: 'Utfall',
  noOutcomes: 'Ikke noe utfall er skrevet.',
  outcomesLoading: 'Utfallene kommer …',
  writeOutcome: 'Skriv utfall',
  correct: 'Rett',
  correctWhich: (point: string): string => `Rett: ${point}`,
  corrected: (n: number): string => count(n, 'rettelse', 'rettelser'),
  asOf: (day: string): string => `Gjelder ${format.day(day)}`,
};
