import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { siteLanguages } from '#shared/site-languages.ts';
import { readReferenceTables } from './reference-tables.ts';

const tables = join(import.meta.dirname, '../../seed/reference');

describe('the tables of the project', () => {
  test('are whole', async () => {
    const read = await readReferenceTables(tables);

    expect(read.municipalities.size).toBe(357);
    expect(read.municipalities.get('0301')).toEqual({
      number: '0301',
      name: 'Oslo',
      label: 'Oslo',
      otherNames: ['Oslove'],
      countyNumber: '03',
      countyName: 'Oslo',
      administrativeCentre: 'Oslo',
      population: 717710,
      writtenForm: 'neutral',
      position: { lat: 59.913, lon: 10.746 },
    });
    expect(read.postcodes.size).toBe(5134);
    expect(read.postcodes.get('0150')).toEqual({
      postcode: '0150',
      place: 'Oslo',
      municipality: '0301',
      position: { lat: 59.895, lon: 10.73 },
    });
    expect(read.formerAreas.size).toBe(499);
    expect(read.formerAreas.get('30')).toEqual({
      code: '30',
      until: 2023,
      successors: ['31', '32', '33'],
    });
    expect(read.formerAreas.get('0706')?.successors).toEqual(['3907']);
    expect(read.municipalities.get('5622')?.label).toBe('Porsanger – Porsáŋgu – Porsanki');
    expect(read.municipalities.get('1818')?.label).toBe('Herøy (Nordland)');
    expect(read.counties.get('56')?.label).toBe('Finnmark – Finnmárku – Finmarkku');
    expect(read.formerCounties.get('Viken')).toEqual(['31', '32', '33']);
    expect(read.occupations.get('6130')?.title).toMatch(/\)$/);
    expect(read.occupations.size).toBe(406);
    expect(read.occupations.get('0110')?.category).toBe('Sikkerhet og beredskap');
    expect(read.titles.get('9112')).toContain('Renholder');
    expect(read.usualLanguage.get('5311')).toEqual({
      listening: 'B1',
      reading: 'B1',
      speaking: 'B1',
      writing: 'A2',
    });
    expect(read.labourNeed).toHaveLength(864);
    expect(read.labourNeed[0]).toEqual({
      area: '0',
      styrk08: '1',
      need: 0.2,
      year: 2025,
      source: 'Nav arbeidssøkere og stillinger 2025-06–2026-01',
    });
    expect(read.qualifications.get('truck_forklift')?.label).toBe('Truckførerbevis');
    expect(read.languages.get('uk')).toBe('ukrainsk');
    expect(['no', 'nb', 'nn'].filter((code) => read.languages.has(code))).toEqual([]);
  });

  test('write brackets and blanks as one does', async () => {
    const { occupations, titles } = await readReferenceTables(tables);
    const all = [
      ...[...occupations.values()].map(({ title }) => title),
      ...[...titles.values()].flat(),
    ];
    expect(all.filter((title) => /\p{L}\(|\( | \)| {2}/u.test(title))).toEqual([]);
  });

  test('have a plain title for every occupation, of one person and in few words', async () => {
    const { occupations, names, titles } = await readReferenceTables(tables);
    const plain = [...occupations.keys()].map((code) => names.nb.occupation(code, 'participant'));
    // No abbreviations, brackets, slashes or commas; "Andre …" and "… -ere" are several people.
    const isPlain = (title: string): boolean =>
      /^\p{Lu}[\p{Ll} ]+$/u.test(title) &&
      title.split(' ').length <= 5 &&
      !/^Andre |^\p{L}+ere\b| mv\b/u.test(title);
    expect(plain.filter((title) => !isPlain(title))).toEqual([]);
    expect(new Set(plain).size).toBe(plain.length);
    expect(names.nb.occupation('9213', 'participant')).toBe('Gårdsarbeider');
    expect(names.nb.occupation('9622', 'participant')).toBe('Altmuligmann');
    expect(titles.get('9213')).toContain('Gårdsarbeider');
    for (const reader of ['advisor', 'leader', 'employer', 'admin', undefined] as const) {
      expect(names.nb.occupation('9213', reader)).toBe('Hjelpearbeidere (gårdsbruk/landbruk)');
    }
    expect(names.en.occupation('5120', 'participant')).toBe(names.en.occupation('5120'));
    // Where a language has none of its own it is Bokmål that is read, and then the plain words of it.
    for (const { code } of siteLanguages.filter(({ code }) => code !== 'en')) {
      expect(names[code].occupation('9213', 'participant')).toBe('Gårdsarbeider');
      expect(names[code].plainOccupation('9213')).toBe('Gårdsarbeider');
      expect(names[code].occupation('9213')).toBe('Hjelpearbeidere (gårdsbruk/landbruk)');
    }
  });

  test('put a postcode without a position at the centre of its municipality', async () => {
    const { postcodes, municipalities } = await readReferenceTables(tables);
    expect(postcodes.get('1422')?.position).toEqual(municipalities.get('3207')?.position);
  });

  test.each([
    ['vaskehjelp', '9112'],
    ['nurse', '2223'],
    ['cleaner', '9112'],
    ['прибиральник', '9112'],
    ['سباك', '7126'],
    ['reinhald', '9112'],
    ['sjukeheim', '5321'],
    ['barnepass', '5311'],
    ['barnehage', '5311'],
    ['kjøken', '5120'],
    ['sjukepleiar', '2223'],
    ['lærar', '2341'],
    ['tømrar', '7115'],
    ['målar', '7131'],
    ['røyrleggjar', '7126'],
    ['bilmekanikar', '7231'],
  ])('%s is a word for %s', async (word, code) => {
    const { synonyms } = await readReferenceTables(tables);
    expect(synonyms.get(code)).toContain(word);
  });
});

describe('a bad table', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'tables-'));
    await cp(tables, dir, { recursive: true });
  });
  afterEach(() => rm(dir, { recursive: true }));

  test.each([
    ['municipalities', ',717710,', ',many,', 'municipalities.csv, line 2, column population'],
    ['municipalities', '\n1103,', '\n1101,', 'municipalities.csv, line 4, column number'],
    ['postcodes', '\n0010,', '\n0001,', 'postcodes.csv, line 3, column postcode'],
    ['postcodes', 'Oslo,0301', 'Oslo,0399', 'postcodes.csv, line 2, column municipality'],
    ['postcodes', ',59.912,', ',north,', 'postcodes.csv, line 2, column latitude'],
    ['former-areas', '\n01,2019,31', '\n31,2019,31', 'former-areas.csv, line 2, column code'],
    ['former-areas', ',2019,31', ',2019,99', 'former-areas.csv, line 2, column successor'],
    ['occupations', 'styrk08,title', 'code,title', 'occupations.csv, line 1, column styrk08'],
    ['occupations', 'subcategory\n', 'subcategory,x\n', 'occupations.csv, line 1, column x'],
    ['occupation-titles', '\n0310,', '\n0399,', 'occupation-titles.csv, line 4, column styrk08'],
    ['plain-titles', '\n0310,', '\n0399,', 'plain-titles.csv, line 4, column styrk08'],
    ['plain-titles', '\n0310,', '\n0210,', 'plain-titles.csv, line 4, column styrk08'],
    ['occupation-language', ',A2,', ',A9,', 'occupation-language.csv, line 2, column listening'],
    ['labour-need-nav-2025', '0,1,0.200', '0,1,1.2', 'nav-2025.csv, line 2, column need'],
    ['labour-need-nav-2025', '0,1,0.200', '0,4444,0.2', 'nav-2025.csv, line 2, column styrk08'],
    ['place-names', '0301,Oslove', '0302,Oslove', 'place-names.csv, line 2, column area'],
    ['former-counties', 'Hedmark,34', 'Hedmark,35', 'line 2, column county_number'],
    ['words-in-other-languages', ',en', ',eng', 'words-in-other-languages.csv, line 2'],
    ['synonyms', ',everyday\n', '\n', 'synonyms.csv, line 2'],
    ['languages', 'ab,abkhasisk', 'ab,"abkh', 'languages.csv, line'],
    ['qualifications', 'teacher,', 'Teacher!,', 'qualifications.csv, line 3, column code'],
  ])('%s with %o as %o is refused', async (table, from, to, message) => {
    const file = join(dir, `${table}.csv`);
    const text = await readFile(file, 'utf8');
    expect(text).toContain(from);
    await writeFile(file, text.replace(from, to));

    await expect(readReferenceTables(dir)).rejects.toThrow(message);
  });

  test('that is missing is named', async () => {
    await rm(join(dir, 'languages.csv'));
    await expect(readReferenceTables(dir)).rejects.toThrow('languages.csv');
  });
});
