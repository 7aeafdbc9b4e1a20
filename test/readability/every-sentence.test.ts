import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type DemoData, generateDemoData } from '#seed/generate/generate-demo-data.ts';
import { whyOf } from '#server/features/placements/why-rules.ts';
import { createRanking } from '#server/matching/create-ranking.ts';
import type { Ranking } from '#server/matching/ranking.ts';
import { type ReferenceTables, readReferenceTables } from '#server/reference/reference-tables.ts';
import { defaultWeights } from '#shared/matching/default-weights.ts';
import type { PillarScores } from '#shared/matching/match.ts';
import type { OpeningCard, StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { lix, sentencesOf, wordsOf } from '#shared/simple-norwegian/lix.ts';
import { bestChanges } from '#web/participant/best-changes.ts';
import { helpLines } from '#web/participant/help-lines.ts';
import {
  deadlineWords,
  hoursOnCard,
  norwegianWords,
  placeWords,
} from '#web/sentences/card-words.ts';
import { distanceOfMatch } from '#web/sentences/distance.ts';
import { lacksOf } from '#web/sentences/lacks.ts';
import { missingLines } from '#web/sentences/missing.ts';
import { factsOf } from '#web/sentences/opening-facts.ts';
import { easyLix, mostWordsPerSentence } from '#web/sentences/readability-report.ts';
import { reasonsOf } from '#web/sentences/reasons.ts';
import { languageName } from '#web/text/plain-words.ts';

/**
 * Every sentence that the product makes of an opening's fields and of a match, over the whole demo: 600
 * openings, 120 participants with all that fits them and almost fits them, and what would help them.
 */

const today = '2026-03-10';
/** In fewer words one long one decides alone, and the index says nothing. */
const fewestWords = 5;
/** Known to whoever has been here a month, long or not. */
const calendar =
  /\b(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|januar|februar|august|september|oktober|november|desember)(?:er)?\b/giu;

interface Shape {
  example: string;
  count: number;
  words: number;
  lix: number;
}

let tables: ReferenceTables;
let demo: Omit<DemoData, 'openings'> & { openings: StoredOpening[] };
let ranking: Ranking;
const options = { today, weights: defaultWeights, page: 1, pageSize: 1000 };
/** How often each text was read. */
const times = new Map<string, number>();
let named: RegExp;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${today}T10:00:00Z`) });
  tables = await readReferenceTables(join(import.meta.dirname, '../../seed/reference'));
  const data = generateDemoData(
    { openings: 600, participants: 120, randomSeed: '1', today },
    tables,
  );
  demo = { ...data, openings: [...data.openings] };
  ranking = createRanking(tables);
  ranking.setLabourNeed(tables.labourNeed);
  for (const each of demo.openings) ranking.putOpening(each);
  const names = [
    'Statens vegvesen',
    'Nasjonalt tolkeregister',
    ...demo.employers.map(({ name }) => name),
    ...[...tables.municipalities.values()].map(({ name }) => name),
    ...[...tables.qualifications.values()].map(({ label }) => label),
    ...demo.openings.flatMap(({ contact, mentorLanguages = [] }) => [
      ...(contact?.name ? [contact.name] : []),
      ...mentorLanguages.map(languageName),
    ]),
  ].sort((a, b) => b.length - a.length);
  const alternatives = [...new Set(names)].map((name) =>
    name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'),
  );
  named = new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`, 'gu');
});
afterAll(() => {
  vi.useRealTimers();
});

/** As the API sends it. */
function cardOf(opening: StoredOpening): OpeningCard {
  const employer = demo.employers.find(({ id }) => id === opening.employerId);
  const municipality = tables.municipalities.get(opening.municipality);
  return {
    ...opening,
    employer: { name: employer?.name ?? '' },
    municipalityName: municipality?.name ?? '',
  } as unknown as OpeningCard;
}

/** What others are called is as short as a name: it says nothing of our sentences. */
function unnamed(text: string): string {
  return text.replace(named, 'N').replace(calendar, 'dag');
}

function read(...texts: (string | undefined)[]): void {
  for (const text of texts) {
    if (text !== undefined) times.set(text, (times.get(text) ?? 0) + 1);
  }
}

/** What was read, by the sentence without its names and numbers; the hardest of each kind is shown. */
function measuredShapes(): Shape[] {
  const shapes = new Map<string, Shape>();
  for (const [text, count] of times) {
    for (const sentence of sentencesOf(text)) {
      const bare = unnamed(sentence);
      const words = wordsOf(bare).length;
      const value = words < fewestWords ? 0 : lix(bare);
      const shape = bare
        .replace(/\d+(?:[,.\u00a0]\d+)*/g, '0')
        .replace(/0\. dag(?: 0)?/g, '0. dag');
      const known = shapes.get(shape) ?? { example: sentence, count: 0, words: 0, lix: 0 };
      shapes.set(shape, {
        example: known.lix >= value ? known.example : sentence,
        count: known.count + count,
        words: Math.max(words, known.words),
        lix: Math.max(value, known.lix),
      });
    }
  }
  return [...shapes.values()].sort((a, b) => b.lix - a.lix || b.words - a.words);
}

function readOpening(opening: StoredOpening): void {
  const card = cardOf(opening);
  const shown = card as unknown as Parameters<typeof factsOf>[0];
  const far = { km: 3.4 + opening.title.length * 9, isFromCentre: opening.tasks.length % 2 === 0 };
  for (const distance of [undefined, far]) {
    const facts = factsOf({ ...shown, distance }, tables.qualifications);
    const own = facts.flatMap(({ lines }) => lines.filter(({ isQuoted }) => !isQuoted));
    read(...own.flatMap(({ text, more = [] }) => [text, ...more]), placeWords(card, distance));
  }
  read(hoursOnCard(card), norwegianWords(card), deadlineWords(card), whyOfPlace(opening));
}

/** As the plan of a placement says it, until an advisor writes on; an occupation's title has a test of its own. */
function whyOfPlace({ norwegianUse }: StoredOpening, pillars?: PillarScores): string {
  return whyOf({ occupationTitle: 'N', norwegianUse, pillars });
}

async function readMatches(participant: Participant): Promise<void> {
  for (let page = 1; ; page += 1) {
    const ranked = await ranking.matches(participant, { ...options, page });
    for (const { id, pillars } of ranked.items) {
      const opening = cardOf(openingOf(id));
      read(...reasonsOf({ opening, pillars }), ...lacksOf({ pillars }));
      read(placeWords(opening, distanceOfMatch(pillars)), whyOfPlace(openingOf(id), pillars));
    }
    if (page * options.pageSize >= ranked.total) return;
  }
}

async function readAlmost(participant: Participant): Promise<void> {
  for (let page = 1; ; page += 1) {
    const almost = await ranking.leftOut(participant, { ...options, page, part: 'almost' });
    const lines = almost.items.flatMap(({ missing }) =>
      missing ? missingLines(missing, tables.qualifications) : [],
    );
    read(...lines.flatMap(({ text, more = [] }) => [text, ...more]));
    if (page * options.pageSize >= almost.total) return;
  }
}

/** What would help, the best and each by itself. */
async function readHelp(participant: Participant): Promise<void> {
  const whatIf = await ranking.whatIf(participant, options);
  const effects = whatIf.changes.flatMap((each) => bestChanges([each]));
  const lines = helpLines(whatIf, effects, tables.qualifications);
  read(...lines.flatMap(({ text, more = [] }) => [text, ...more]));
}

function openingOf(id: string): StoredOpening {
  const found = demo.openings.find((each) => each.id === id);
  if (!found) throw new Error(`no opening ${id}`);
  return found;
}

test('why somebody is at a place is said in at most 12 words, of whatever occupation', () => {
  const facts = (code: 'goal' | 'wish' | 'no_wish'): PillarScores =>
    ({
      wish: { facts: [{ code, params: { occupation: '5120', rule: 'same_code', rank: 1 } }] },
      need: { facts: [] },
    }) as unknown as PillarScores;
  const all = [...tables.occupations.keys()].flatMap((code) =>
    (['goal', 'wish', 'no_wish'] as const).flatMap((fact) => {
      const occupationTitle = tables.names.nb.occupation(code, 'participant');
      return sentencesOf(whyOf({ occupationTitle, norwegianUse: 'some', pillars: facts(fact) }));
    }),
  );
  expect(all).toContain('Som renholder jobber du mot målet ditt.');
  expect(all.filter((each) => wordsOf(each).length > mostWordsPerSentence)).toEqual([]);
});

describe('every sentence that is made from fields', () => {
  test('reads easily: LIX at most 30, at most 12 words', async ({ annotate }) => {
    for (const { explanation, howToGet } of tables.qualifications.values()) {
      read(explanation, howToGet);
    }
    for (const each of demo.openings) readOpening(each);
    for (const each of demo.participants) {
      await readMatches(each);
      await readAlmost(each);
      await readHelp(each);
    }

    const all = measuredShapes();
    const rows = all.map(
      ({ example, count, words, lix: value }) =>
        `${String(Math.round(value)).padStart(3)} ${String(words).padStart(3)} ${String(count).padStart(6)}  ${example}`,
    );
    // biome-ignore lint/suspicious/noConsole: what is measured is to be seen
    console.info(['LIX words times sentence', ...rows].join('\n'));
    const total = all.reduce((sum, { count }) => sum + count, 0);
    await annotate(`${total} sentences of ${all.length} shapes`);
    expect(all.length).toBeGreaterThan(100);
    expect(
      all.filter(({ words, lix: value }) => value > easyLix || words > mostWordsPerSentence),
    ).toEqual([]);
  });
});
