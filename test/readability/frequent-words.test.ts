import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generateDemoData } from '#seed/generate/generate-demo-data.ts';
import { readReferenceTables } from '#server/reference/reference-tables.ts';
import { findWord } from '#web/glossary/glossary.ts';
import { splitAtWords } from '#web/glossary/split-at-words.ts';
import { translationsOf } from '#web/glossary/translations.ts';

const reference = join(import.meta.dirname, '../../seed/reference');
const mostFrequent = 150;
/** What one meets: a line, an item, a title, a sentence. */
const ends = /[,;\n]|(?<=[.!?]) /;

/** How often each word of the glossary is met in the demo's openings and in the tables that are read. */
async function frequencies(): Promise<Map<string, number>> {
  const tables = await readReferenceTables(reference);
  const demo = generateDemoData(
    { openings: 600, participants: 1, randomSeed: '1', today: '2026-03-10' },
    tables,
  );
  const texts = [await readFile(join(reference, 'occupation-titles.csv'), 'utf8')];
  for (const { title, tasks, youGet, youNeed, description = '' } of demo.openings) {
    texts.push(title, ...tasks, ...youGet, ...youNeed, description);
  }
  for (const { label, explanation, howToGet } of tables.qualifications.values()) {
    texts.push(label, explanation, howToGet);
  }
  const counts = new Map<string, number>();
  for (const text of texts.flatMap((each) => each.split(ends))) {
    for (const { found } of splitAtWords(text.trim(), findWord)) {
      if (found) counts.set(found.lemma, (counts.get(found.lemma) ?? 0) + 1);
    }
  }
  return counts;
}

test('the words that are met most are said in four other languages', async ({ annotate }) => {
  const counts = await frequencies();
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const frequent = sorted.slice(0, mostFrequent).map(([lemma]) => lemma);
  await annotate(
    `${counts.size} words of the glossary are met; most of all ${frequent.join(', ')}`,
  );
  expect(frequent).toHaveLength(mostFrequent);
  expect(frequent.filter((lemma) => translationsOf(lemma, 'nb').length !== 4)).toEqual([]);
});
