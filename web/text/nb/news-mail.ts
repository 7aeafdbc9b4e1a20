import type { NewsMailPace } from '#shared/news/news-mail-paces.ts';

/** Whether what is new comes by e-mail. */
export const newsMailText = {
  title: 'Vil du ha e-post?',
  intro: (email: string): string =>
    `Vi kan sende en e-post til ${email} når det er noe nytt. E-posten sier bare hvor mange som er nye.`,
  legend: 'Hvor ofte?',
  paces: {
    never: 'Aldri',
    daily: 'Hver dag',
    weekly: 'Hver mandag',
  } satisfies Record<NewsMailPace, string>,
  saved: 'Vi har lagret det du valgte.',
  failed: 'Det gikk ikke. Prøv igjen.',
};

/** Where the link in an e-mail leads. */
export const stopMailText = {
  title: 'Slutt med e-post',
  intro: 'Vil du ikke ha flere e-poster om det som er nytt? Trykk på knappen.',
  stop: 'Nei, ikke send flere',
  stopped: 'Du får ikke flere e-poster fra oss om det som er nytt.',
  again: 'Vil du ha dem igjen? Da kan du logge inn og velge det.',
  unknown: 'Denne lenken virker ikke. Logg inn for å velge om du vil ha e-post.',
  toStart: 'Gå til forsiden',
  failed: 'Det gikk ikke. Prøv igjen.',
};
