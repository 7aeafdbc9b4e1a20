import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ReferenceTables, readReferenceTables } from '#server/reference/reference-tables.ts';
import { fold, foldedWords } from '#shared/search/fold.ts';
import { createUnderstand, type Understand } from './understanding.ts';

let tables: ReferenceTables;
let understand: Understand;
beforeAll(async () => {
  tables = await readReferenceTables(join(import.meta.dirname, '../../../seed/reference'));
  understand = createUnderstand(tables);
});

/** "filter value (text)" of each, then what is left. */
function read(q: string, places: 'certain' | 'all' = 'certain'): string[] {
  const { understood, rest } = understand(q, places);
  return [...understood.map((it) => `${it.filter} ${it.value} (${it.text})`), fold(rest)];
}

describe('a place', () => {
  test.each<[string, string[]]>([
    ['renholder i Tromsø', ['municipality 5501 (Tromsø)', 'renholder i']],
    ['renholder tromso', ['municipality 5501 (tromso)', 'renholder']],
    ['TROMSOE kokk', ['municipality 5501 (TROMSOE)', 'kokk']],
    ['kokk på Hamarøy', ['municipality 1875 (Hamarøy)', 'kokk pa']],
    ['nordre land', ['municipality 3448 (nordre land)', '']],
    ['Nord-Odal', ['municipality 3414 (Nord-Odal)', '']],
    ['nord odal', ['municipality 3414 (nord odal)', '']],
    ['Kárášjohka', ['municipality 5610 (Kárášjohka)', '']],
    ['guovdageaidnu kokk', ['municipality 5612 (guovdageaidnu)', 'kokk']],
    ['Porsáŋgu', ['municipality 5622 (Porsáŋgu)', '']],
    ['kaivuono', ['municipality 5540 (kaivuono)', '']],
    ['Finnmárku', ['county 56 (Finnmárku)', '']],
    ['Oslo', ['municipality 0301 (Oslo)', '']],
    ['Nordland fylke', ['county 18 (Nordland fylke)', '']],
    ['møre og romsdal', ['county 15 (møre og romsdal)', '']],
    ['sogn og fjordane', ['county 46 (sogn og fjordane)', '']],
    ['viken', ['county 31 (viken)', 'county 32 (viken)', 'county 33 (viken)', '']],
    ['Herøy', ['municipality 1515 (Herøy)', 'municipality 1818 (Herøy)', '']],
    ['oslo bergen', ['municipality 0301 (oslo)', 'municipality 4601 (bergen)', '']],
    ['kokk svolvær', ['municipality 1865 (svolvær)', 'kokk']],
    ['Mo i Rana', ['municipality 1833 (Mo i Rana)', '']],
    ['kokk 8006', ['municipality 1804 (8006)', 'kokk']],
    ['sommer 2026', ['sommer 2026']],
    ['ås', ['municipality 3218 (ås)', '']],
    ['as', ['municipality 3218 (as)', '']],
    ['Mat as', ['mat as']],
    ['jobb i as', ['municipality 3218 (as)', 'jobb i']],
    ['nær Bodø', ['near 67.28,14.405 (nær Bodø)', 'radiusKm 30 (nær Bodø)', '']],
    [
      'kokk i nærheten av bodo',
      ['near 67.28,14.405 (nærheten av bodo)', 'radiusKm 30 (nærheten av bodo)', 'kokk i'],
    ],
    ['nær nordland', ['county 18 (nordland)', 'nær']],
    ['dag mamma', ['dag mamma']],
    ['Hamar', ['municipality 3403 (Hamar)', '']],
    ['hama', ['hama']],
  ])('%s', (q, expected) => {
    expect(read(q)).toEqual(expected);
  });

  test('of a smaller name is one after "i", or where nothing else has the name', () => {
    expect(read('solvang sykehjem').at(-1)).toBe('solvang sykehjem');
    expect(read('kokk i jessheim')[0]).toBe('municipality 3209 (jessheim)');
    expect(read('kokk skjetten')).toEqual(['kokk skjetten']);
    expect(read('kokk skjetten', 'all')).toEqual(['municipality 3205 (skjetten)', 'kokk']);
    expect(read('kokk i skjetten')).toEqual(['municipality 3205 (skjetten)', 'kokk i']);
  });

  test('is understood in each of its written names, in any case, apart or together', () => {
    const named = [...tables.municipalities.values()].flatMap(({ number, name, otherNames }) =>
      [name, ...otherNames].map((written) => ({ number, written })),
    );
    for (const { number, written } of named) {
      for (const form of [written, written.toUpperCase(), written.normalize('NFD')]) {
        const { understood } = understand(`renholder i ${form}`, 'certain');
        expect(understood.map(({ value }) => value)).toContain(number);
        expect(understood.every(({ filter }) => filter === 'municipality')).toBe(true);
      }
    }
  });
});

describe('kind, shift, level and hours', () => {
  test.each<[string, string[]]>([
    ['praksis', ['kind work_training (praksis)', 'kind language_practice (praksis)', '']],
    [
      'praksisplasser kokk',
      ['kind work_training (praksisplasser)', 'kind language_practice (praksisplasser)', 'kokk'],
    ],
    ['språkpraksis barnehage', ['kind language_practice (språkpraksis)', 'barnehage']],
    ['sprakpraksisplass', ['kind language_practice (sprakpraksisplass)', '']],
    ['Arbeidstreninga', ['kind work_training (Arbeidstreninga)', '']],
    ['lærlinger helsefag', ['kind apprenticeship (lærlinger)', 'helsefag']],
    ['laereplass', ['kind apprenticeship (laereplass)', '']],
    ['lønnstilskudd', ['kind wage_subsidy (lønnstilskudd)', '']],
    ['lønstilskot', ['kind wage_subsidy (lønstilskot)', '']],
    ['kokk kveld', ['shift evening (kveld)', 'kokk']],
    ['nattevakter', ['shift night (nattevakter)', '']],
    ['natt vakt', ['shift night (natt vakt)', '']],
    ['kvelds- og helgearbeid', ['shift evening (kvelds)', 'shift weekend (helgearbeid)', 'og']],
    ['dagjobb', ['shift day (dagjobb)', '']],
    ['dagsenter', ['dagsenter']],
    ['uten norsk', ['level none (uten norsk)', '']],
    ['uten krav til norsk', ['level none (uten krav til norsk)', '']],
    ['lite norsk kokk', ['level A1 (lite norsk)', 'kokk']],
    ['kokk norsk a2', ['level A2 (norsk a2)', 'kokk']],
    ['B1', ['level B1 (B1)', '']],
    ['A1 A2', ['level A2 (A2)', '']],
    ['førerkort C1', ['forerkort c1']],
    ['norsk lærer', ['norsk lærer']],
    ['deltid', ['hoursMax 30 (deltid)', '']],
    ['heltidsstilling kokk', ['hoursMin 35 (heltidsstilling)', 'kokk']],
    [
      'natt deltid Bodø sykepleier',
      ['shift night (natt)', 'hoursMax 30 (deltid)', 'municipality 1804 (Bodø)', 'sykepleier'],
    ],
  ])('%s', (q, expected) => {
    expect(read(q)).toEqual(expected);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...['oslo', 'Møre og Romsdal', 'nær', 'i', 'praksis', 'natt', 'kokk', 'uten', 'norsk', 'B1'],
    ...['deltid', 'vakt', 'mester', 'Ås', 'as', '8006', 'ingen', 'xyzzy', '😀', '"', ',', '-'],
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 9 }).map((all) => all.join(' ')),
    fc.string({ unit: 'grapheme' }),
  );

  test('is divided: each word is understood or left, in its order', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('certain', 'all'), (q, places) => {
        const { understood, rest } = understand(q, places);
        const left = foldedWords(rest);
        const said = understood.flatMap((it) => foldedWords(it.text));
        const words = foldedWords(q);
        for (const word of left) expect(words).toContain(word);
        for (const { text: written } of understood) expect(q).toContain(written);
        // Of two levels, two "nær" or "natt" and "natt vakt" one holds.
        const once = ['b1', 'uten', 'ingen', 'norsk', 'nær', 'i', 'oslo', 'as', '8006', 'vakt'];
        for (const word of words) expect([...left, ...said, ...once]).toContain(word);
      }),
      { numRuns: 1000 },
    );
  });

  test('has each value once', () => {
    fc.assert(
      fc.property(text, (q) => {
        const { understood } = understand(q, 'certain');
        const values = understood.map(({ filter, value }) => `${filter} ${value}`);
        expect(new Set(values).size).toBe(values.length);
      }),
    );
  });
});
