import type { RetainedKind } from '#shared/retention/retention-rules.ts';

interface Kept {
  what: string;
  /** @param months of the retention table */
  howLong: (months: number) => string;
}

const after = (what: string) => (months: number) => `${months} måneder etter ${what}`;

/** What is kept about whom, why, for how long, who looks, and what one may ask for. */
export const privacyText = {
  title: 'Personvern',
  intro: 'Her står det hva vi vet om deg. Du ser også hvorfor, og hvem som ser det.',
  sections: [
    {
      title: 'Hvem bestemmer',
      lines: [
        'Kommunen din har ansvar for det som står om deg. Spør kommunen hvis du lurer på noe.',
        'Fotfeste er et sted på nett som den bruker.',
      ],
    },
    {
      title: 'Er du deltaker?',
      lines: [
        'Da vet vi navnet ditt, e-posten din og hvor du bor. Vi vet ikke akkurat hvor.',
        'Vi vet hvor godt du kan norsk. Vi vet hva du vil jobbe med.',
        'Vi vet hva du har jobbet med, og hva du kan. Vi vet når du kan jobbe.',
        'Vi vet hvilke plasser du har fått, og hvordan det gikk.',
        'Vi lagrer ikke hva du tror på, eller hva du stemmer. Vi lagrer ikke om du er syk, eller hvor du kommer fra.',
      ],
    },
    {
      title: 'Er du her fordi du jobber?',
      lines: [
        'Da vet vi navnet ditt og e-posten din. Vi vet hvem du jobber for, og når du var her sist.',
        'Når du leser om en deltaker, skriver vi det ned.',
      ],
    },
    {
      title: 'Har du ingen konto?',
      lines: [
        'Da lagrer vi ingenting om deg.',
        'Det du leser, ligger også på telefonen din. Da kan du lese det uten nett. Det ligger der i 14 dager.',
        'Vi bruker cookies bare til to ting. De husker at du er logget inn, og språket ditt.',
      ],
    },
    {
      title: 'Dette ligger på telefonen din',
      lines: [
        'Er du deltaker? Da ligger det du har sett, på telefonen din. Du kan lese det uten nett.',
        'Det er jobber som passer for deg, og «Min side».',
        'Det er også plassene dine, og det vi vet om deg.',
        'Vi sletter det når du logger ut. Vi sletter det også når noen andre logger inn.',
        'Uten nett kan du lese det i ett døgn. Etter det sletter vi det når du åpner siden.',
        'Sier du ja uten nett? Da ligger svaret på telefonen til det er sendt. Logger du ut, sletter vi det.',
        'Er du her fordi du jobber? Da ligger ikke noe om dem du hjelper på telefonen.',
      ],
    },
    {
      title: 'Hvorfor vi har lov',
      lines: [
        'Kommunen skal hjelpe folk i programmet til å få jobb. Det står i integreringsloven. Derfor kan den lagre det den trenger.',
        'Se GDPR artikkel 6 nr. 1 c og e.',
        'Kommunen må også ta vare på sakene i arkivet sitt. Det står i arkivloven.',
      ],
    },
    {
      title: 'Hvem som ser det',
      lines: [
        'De som hjelper deg i kommunen, ser det som står om deg. En annen kommune ser det ikke.',
        'En arbeidsgiver ser deg først når du har sagt ja. Den ser bare det du sa ja til.',
        'En administrator ser ikke hva som står om deg.',
        'Jobber og søk du lagrer, er bare for deg. De står også i «Det vi vet om deg».',
        'På siden «Min konto» ser du hvem som har lest om deg.',
      ],
    },
    {
      title: 'Dette har du rett til',
      lines: [
        'Du kan se alt vi vet om deg, og laste det ned. Gå til «Min konto».',
        'Er noe feil? Be den du går til i kommunen om å rette det.',
        'Vil du ha noe slettet? Spør kommunen. Noe må den ta vare på i arkivet.',
        'Er du ikke enig? Da kan du klage til Datatilsynet.',
      ],
    },
  ],
  supervisor: 'Gå til datatilsynet.no',
  keptTitle: 'Hvor lenge vi tar vare på det',
  columns: { what: 'Hva', howLong: 'Hvor lenge' },
  kept: {
    sessions: {
      what: 'Hvor du er logget inn',
      howLong: () => 'Til du logger ut, eller tiden er ute',
    },
    attempts: { what: 'Feil passord', howLong: () => 'En kort stund' },
    idempotency_keys: { what: 'At du trykket på en knapp', howLong: () => 'En dag' },
    unused_invitations: {
      what: 'En lenke som ingen brukte',
      howLong: after('at den ikke virker'),
    },
    disabled_accounts: {
      what: 'Kontoen til en som ikke jobber her lenger',
      howLong: after('at den ble stengt'),
    },
    opening_drafts: {
      what: 'En stilling som aldri ble ferdig',
      howLong: after('at noen skrev i den'),
    },
    account_events: {
      what: 'Når kontoen din ble endret',
      howLong: after('at det hendte'),
    },
    opened: {
      what: 'At noen har åpnet et forslag eller en plass',
      howLong: after('at noen åpnet det sist'),
    },
    plans: { what: 'En plan for hvem som kan få hvilken plass', howLong: () => '30 dager' },
    seen_matches: {
      what: 'At noen har sett hva som er nytt for en deltaker',
      howLong: after('at noen så på det sist'),
    },
    news_mails: {
      what: 'At du vil ha e-post om det som er nytt',
      howLong: after('at du valgte det'),
    },
    saved_openings: { what: 'En jobb du har lagret', howLong: after('at du lagret den') },
    saved_searches: { what: 'Et søk du har lagret', howLong: after('at du brukte det sist') },
    shortlists: {
      what: 'Jobber som en veileder tenker på for deg',
      howLong: after('at noen skrev i listen'),
    },
    cases: {
      what: 'Alt om en deltaker',
      howLong: (months) =>
        `${months} måneder etter programmet. Da ser kommunen på saken. Så legger den saken i arkivet, og sletter den her. Vet vi ikke når det var slutt? Da teller vi fra siste endring.`,
    },
    looks: {
      what: 'Hvem som har lest om en deltaker',
      howLong: () => 'Til saken er slettet',
    },
  } satisfies Record<RetainedKind, Kept> as Record<RetainedKind, Kept>,
};
