import { translated } from '#shared/translated.ts';
import * as nb from '../nb/news-mail.ts';

export * from '../nb/news-mail.ts';

export const newsMailText: typeof nb.newsMailText = translated(nb.newsMailText, {
  title: 'Vil du ha e-post?',
  legend: 'Kor ofte?',
  saved: 'Vi har lagra det du valde.',
  failed: 'Det gjekk ikkje. Prøv igjen.',
  intro: (email) =>
    `Vi kan sende ein e-post til ${email} når det er noko nytt. E-posten seier berre kor mange som er nye.`,
  paces: { never: 'Aldri', daily: 'Kvar dag', weekly: 'Kvar måndag' },
});

export const stopMailText: typeof nb.stopMailText = translated(nb.stopMailText, {
  title: 'Slutt med e-post',
  intro: 'Vil du ikkje ha fleire e-postar om det som er nytt? Trykk på knappen.',
  stop: 'Nei, ikkje send fleire',
  stopped: 'Du får ikkje fleire e-postar frå oss om det som er nytt.',
  again: 'Vil du ha dei igjen? Då kan du logge inn og velje det.',
  unknown: 'Denne lenkja verkar ikkje. Logg inn for å velje om du vil ha e-post.',
  toStart: 'Gå til framsida',
  failed: 'Det gjekk ikkje. Prøv igjen.',
});
