import type { OpeningKind } from '#shared/codes.ts';
import type { FieldText } from '#web/form/form-faults.ts';
import { count } from './plain-words.ts';

export const openingFormText = {
  newTitle: 'Ny stilling eller plass',
  editTitle: 'Rediger stilling eller plass',
  loading: 'Skjemaet kommer …',
  back: 'Mine stillinger og plasser',
  for: (employer: string): string => `For ${employer}`,
  sections: {
    kind: 'Hva tilbyr dere?',
    work: 'Jobben',
    texts: 'Fortell om jobben',
    language: 'Norsk',
    time: 'Tid',
    needs: 'Krav i jobben',
    contact: 'Kontakt',
  },
  workIntro: 'Tittel, yrke og kommune må være med. Resten kan du fylle ut når du vet det.',
  textsIntro: 'Skriv slik dere snakker. Korte setninger og vanlige ord når flest.',
  languageIntro:
    'Hvor mye norsk trengs den første dagen? Velg nivå der jobben krever det, og «Ingen krav» ellers. Resten lærer folk på jobben.',
  needsIntro: 'Velg bare det som jobben virkelig krever.',
  contactIntro: 'Den som kan svare på spørsmål. Alle som ser stillingen, ser dette.',
};

const targetGroup =
  'Her står det hvem stillingen er for. Da kan andre gjette noe om den som får den. Ta bort ordene.';

const hourFaults = {
  required: 'Skriv hvor mange timer det minst er.',
  wrong_type: 'Skriv timene med tall, for eksempel 37,5.',
  out_of_range: 'Skriv et tall over 0 og ikke over 48.',
};

/** Words of each field in the order of the form; the order of faults follows it. */
export const openingFields = fields({
  kind: { label: 'Type', faults: { required: 'Velg type.', unknown_code: 'Velg type.' } },
  title: {
    label: 'Tittel',
    description: 'For eksempel «Renholder på sykehjem».',
    letters: 200,
    faults: { required: 'Skriv en tittel.', names_target_group: targetGroup },
  },
  occupation: {
    label: 'Yrke',
    description: 'Skriv med dine egne ord, for eksempel «vaskehjelp».',
    faults: { required: 'Velg et yrke.', invalid_format: 'Velg et yrke.' },
  },
  municipality: {
    label: 'Kommune',
    description: 'Der arbeidet gjøres.',
    faults: { required: 'Velg en kommune.', invalid_format: 'Velg en kommune.' },
  },
  remote: { label: 'Arbeidet kan gjøres hjemmefra' },
  places: {
    label: 'Antall plasser',
    faults: {
      wrong_type: 'Skriv antallet med tall.',
      out_of_range: 'Skriv et helt tall fra 1 til 1000.',
    },
  },
  tasks: {
    label: 'Oppgaver',
    letters: 200,
    items: 20,
    description: 'Én oppgave på hver linje, for eksempel «Vaske gulv og trapper».',
    faults: {
      required: 'Skriv minst én oppgave, eller fortell om arbeidsplassen.',
      names_target_group: targetGroup,
    },
  },
  youGet: {
    label: 'Dette får du',
    letters: 200,
    items: 20,
    description: 'Ett punkt på hver linje, for eksempel «En fast fadder som hjelper deg».',
    faults: { names_target_group: targetGroup },
  },
  youNeed: {
    label: 'Dette trenger du',
    letters: 200,
    items: 20,
    description: 'Ett punkt på hver linje, for eksempel «Du liker å jobbe med mennesker».',
    faults: { names_target_group: targetGroup },
  },
  description: {
    label: 'Mer om arbeidsplassen',
    letters: 5000,
    description: 'Noen få setninger om stedet og folkene.',
    faults: { names_target_group: targetGroup },
  },
  languageRequirement: {
    label: 'Krav til norsk',
    faults: { required: 'Svar på hvor mye norsk som trengs. «Ingen krav» er også et svar.' },
  },
  'languageRequirement.listening': { label: 'Lytte' },
  'languageRequirement.reading': { label: 'Lese' },
  'languageRequirement.speaking': { label: 'Snakke' },
  'languageRequirement.writing': { label: 'Skrive' },
  languageSupport: { label: 'Hjelp med norsk på jobben' },
  norwegianUse: { label: 'Hvor mye norsk brukes i arbeidet?' },
  mentorLanguages: {
    label: 'Andre språk på arbeidsplassen',
    items: 20,
    description: 'Språk som en fadder eller kollega snakker. Da blir starten lettere.',
  },
  hoursPerWeek: {
    label: 'Timer i uken',
    description: 'Er timene faste? Fyll ut bare det første feltet.',
    faults: { range_reversed: 'Det første tallet må være det minste.' },
  },
  'hoursPerWeek.min': { label: 'Minst antall timer', faults: hourFaults },
  'hoursPerWeek.max': { label: 'Mest antall timer', faults: hourFaults },
  daysPerWeek: {
    label: 'Dager i uken',
    faults: {
      wrong_type: 'Skriv dagene med tall.',
      out_of_range: 'Det er flere dager enn det er å velge mellom.',
    },
  },
  weekdays: {
    label: 'Mulige dager',
    description: 'Dagene det går an å jobbe. La stå tomt hvis det ikke er bestemt.',
  },
  shifts: { label: 'Når på døgnet?' },
  startDate: { label: 'Første dag', description: 'Tomt betyr etter avtale.' },
  endDate: {
    label: 'Jobben varer til',
    description: 'Tomt betyr ingen slutt.',
    faults: {
      range_reversed: 'Slutten må komme etter første dag.',
      out_of_range: 'Sluttdagen er passert. Velg en dag som kommer.',
    },
  },
  deadline: {
    label: 'Svarfrist',
    description: 'Den siste dagen noen kan svare. Vises ikke etter dagen.',
    faults: { out_of_range: 'Svarfristen er passert. Velg en dag som kommer.' },
  },
  demands: { label: 'Jobben har' },
  driversLicences: { label: 'Førerkort', description: 'Skriv, eller velg fra listen.' },
  qualifications: {
    label: 'Godkjenning eller kurs',
    items: 20,
    description: 'Bare det loven eller jobben krever. Skriv, eller velg fra listen.',
  },
  contact: {
    label: 'Kontakt',
    faults: { required: 'Skriv en e-post eller et telefonnummer som folk kan svare til.' },
  },
  'contact.name': { label: 'Navn', letters: 200, faults: { names_target_group: targetGroup } },
  'contact.email': {
    label: 'E-post',
    faults: { invalid_format: 'Skriv hele e-posten, for eksempel navn@firma.no.' },
  },
  'contact.phone': {
    label: 'Telefon',
    faults: { invalid_format: 'Skriv telefonnummeret med bare tall.' },
  },
});

export const kindText: Record<OpeningKind, { explanation: string; seenBy: string }> = {
  vacancy: {
    explanation: 'En vanlig jobb med lønn, hel eller deltid.',
    seenBy: 'Alle kan se den.',
  },
  wage_subsidy: {
    explanation: 'En vanlig jobb. NAV dekker noe av lønnen en tid.',
    seenBy: 'Bare deltakere og veiledere ser den.',
  },
  work_training: {
    explanation: 'Noen prøver jobben en tid, uten lønn fra dere. Erstatter ikke ordinær bemanning.',
    seenBy: 'Bare deltakere og veiledere ser den.',
  },
  language_practice: {
    explanation: 'Noen lærer norsk hos dere, ofte to dager i uken ved siden av skolen.',
    seenBy: 'Bare deltakere og veiledere ser den.',
  },
  apprenticeship: {
    explanation: 'Noen lærer faget hos dere, får lønn og tar fagbrev.',
    seenBy: 'Alle kan se den.',
  },
};

export const languageText = {
  noDemand: 'Ingen krav',
  noDemandWords: 'Det går fint å begynne uten.',
  notAnswered: 'Velg',
  notAnsweredWords: 'Ikke svart ennå. Leserne ser «ikke oppgitt».',
  askForNothing: 'Ingen krav til norsk',
  meaning: (words: string): string => `Deltakeren leser: «${words}»`,
  usual: (levels: string): string => `Vanlig i dette yrket: ${levels}. Det er vår antakelse.`,
  usualUnknown: 'Vi vet ikke hva som er vanlig i dette yrket.',
  useUsual: 'Bruk det vanlige',
  skillLevel: (skill: string, level: string): string => `${skill.toLowerCase()} ${level}`,
  aboveUsual: (usual: string): string =>
    `Høyere enn det vi tror er vanlig (${usual}). Trenger jobben det? Et krav som er høyere enn jobben trenger, kan være ulovlig diskriminering.`,
  aboveNone:
    'Vi tror ikke dette vanligvis trengs i yrket. Et krav som er høyere enn jobben trenger, kan være ulovlig diskriminering.',
  nothing: 'ingen krav',
  useUnknown: 'Ikke bestemt',
  practice: 'Dette er et sted å lære. Dere kan be om mindre norsk enn i en vanlig jobb.',
};

export const readabilityText = {
  easy: 'Lett å lese. Korte setninger, vanlige ord.',
  middling: 'Litt tungt å lese. Prøv kortere setninger og vanlige ord.',
  hard: 'Tungt å lese. Del opp setningene og bytt ut lange ord.',
  longSentences: (n: number, most: number, longest: string): string =>
    `${count(n, 'setning', 'setninger')} har flere enn ${most} ord. Del denne: «${longest}»`,
  longWords: (words: string): string => `Lange ord: ${words}.`,
  lix: (lix: number): string => `(LIX ${lix})`,
};

export const readerText = {
  reads: 'Deltakeren leser:',
};

export const savingText = {
  fresh: 'Vi lagrer utkastet mens du skriver.',
  inBrowser: 'Ligger i denne nettleseren. Vi lagrer når tittel, yrke og kommune er fylt ut.',
  saved: (moment: string): string => `Lagret ${moment}`,
};

export const actionText = {
  publish: 'Publiser',
  publishAgain: 'Publiser igjen',
  save: 'Lagre endringer',
  preview: 'Se som deltaker',
  previewTitle: 'Slik ser deltakeren den',
  closePreview: 'Tilbake til skjemaet',
  untitled: 'Uten tittel',
  beforePublishing: 'Dette mangler før du kan publisere:',
  advice: 'Dette vil leserne vite, men det står ikke ennå:',
};

export const faultText = {
  /** Of a place that only participants and advisors see, and of one that everybody sees. */
  targetGroup: (isPublic: boolean): string =>
    isPublic
      ? 'Her står det hvem stillingen er for. Alle kan lese den. Da kan andre gjette noe om den som får jobben. Ta bort ordene.'
      : 'Her står det hvem plassen er for. Da kan de på jobben gjette noe om den som kommer. Ta bort ordene.',
  markedWords: 'Dette sier hvem plassen er for:',
  line: (line: number, words: string): string => `Linje ${line}: ${words}`,
};

/** Each by the path of its field; the form sees to it that none is missing. */
function fields<P extends string>(texts: Record<P, FieldText>): Record<P, FieldText> {
  return texts;
}
