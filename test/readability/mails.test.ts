import { expect, test } from 'vitest';
import { invitationText } from '#server/features/accounts/invitation-mail.ts';
import { textOf } from '#server/features/news/news-mail.ts';
import { lix, sentencesOf, wordsOf } from '#shared/simple-norwegian/lix.ts';
import { easyLix, mostWordsPerSentence } from '#web/sentences/readability-report.ts';

/** What comes by e-mail is read without a word explained: it is held to the same as the pages. */

/** In fewer words one long one decides alone, and the index says nothing. */
const fewestWords = 5;
const link = 'https://fotfeste.example/x#token';

const mails = [
  invitationText(link, '3. desember 2026'),
  ...[
    { fitting: 1, hits: 0 },
    { fitting: 12, hits: 1 },
    { fitting: 0, hits: 7 },
  ].map((news) => textOf(news, link, link)),
];

test('every sentence of an e-mail is easy to read', () => {
  const sentences = [...new Set(mails.flatMap((mail) => sentencesOf(bare(mail))))];
  const measured = sentences.map((text) => ({
    text,
    words: wordsOf(text).length,
    lix: wordsOf(text).length < fewestWords ? 0 : Math.round(lix(text)),
  }));
  // biome-ignore lint/suspicious/noConsole: what is measured is to be seen
  console.info(measured.map((one) => `LIX ${one.lix}, ${one.words} words: ${one.text}`).join('\n'));
  expect(sentences.length).toBeGreaterThan(10);
  expect(measured.filter((one) => one.words > mostWordsPerSentence || one.lix > easyLix)).toEqual(
    [],
  );
});

/** Neither an address nor the product's name is a word of ours. */
function bare(mail: string): string {
  return mail.replaceAll(link, '').replaceAll('Fotfeste', 'N');
}
