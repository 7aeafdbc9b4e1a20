import { describe, expect, test } from 'vitest';
import { siteLanguages } from '#shared/site-languages.ts';
import { format as arabic } from './ar/format.ts';
import * as ar from './ar/plain-words.ts';
import { formOf as arabicForm } from './ar/writing.ts';
import { format as nynorsk } from './nb/format.ts';
import * as nn from './nn/plain-words.ts';
import { format as russian } from './ru/format.ts';
import * as ru from './ru/plain-words.ts';
import { formOf as russianForm } from './ru/writing.ts';
import { format as tigrinya } from './ti/format.ts';
import * as ti from './ti/plain-words.ts';
import { formOf as tigrinyaForm } from './ti/writing.ts';
import { format as ukrainian } from './uk/format.ts';
import * as uk from './uk/plain-words.ts';
import { formOf as ukrainianForm } from './uk/writing.ts';

const numbers = [...Array.from({ length: 131 }, (_, n) => n), 1.5, 7.5, 18.75, 37.5, 1000, 20_000];

test.each([
  ['uk', ukrainianForm, ['few', 'many', 'one', 'other']],
  ['ar', arabicForm, ['few', 'many', 'one', 'other', 'two', 'zero']],
  ['ru', russianForm, ['few', 'many', 'one', 'other']],
  ['ti', tigrinyaForm, ['one', 'other']],
] as const)('%s has the forms that its rules have, for every number', (locale, formOf, forms) => {
  const rules = new Intl.PluralRules(locale);
  expect(rules.resolvedOptions().pluralCategories.toSorted()).toEqual(forms);
  for (const n of numbers) expect([n, formOf(n)]).toEqual([n, rules.select(n)]);
});

test('a number takes the form that belongs to it', () => {
  const days = { one: '# день', few: '# дні', many: '# днів', other: '# дня' };
  expect([1, 2, 5, 11, 21, 22, 25, 1.5].map((n) => uk.counted(n, days))).toEqual([
    '1 день',
    '2 дні',
    '5 днів',
    '11 днів',
    '21 день',
    '22 дні',
    '25 днів',
    '1,5 дня',
  ]);
  const places = {
    zero: '# مكان',
    one: 'مكان واحد',
    two: 'مكانان',
    few: '# أماكن',
    many: '# مكانًا',
    other: '# مكان',
  };
  expect([1, 2, 3, 10, 11, 99, 100, 103].map((n) => ar.counted(n, places))).toEqual([
    'مكان واحد',
    'مكانان',
    '3 أماكن',
    '10 أماكن',
    '11 مكانًا',
    '99 مكانًا',
    '100 مكان',
    '103 أماكن',
  ]);
  const openings = { one: '# ስራሕ', other: '# ስራሓት' };
  expect([0, 1, 2].map((n) => ti.counted(n, openings))).toEqual(['0 ስራሕ', '1 ስራሕ', '2 ስራሓት']);
});

test('days are in words of the language, and no short form ends a sentence before its end', () => {
  const day = '2027-12-03';
  expect(ukrainian.dayInWords(day)).toBe('3 грудня 2027 року');
  expect(russian.dayInWords(day)).toBe('3 декабря 2027 года');
  // In an order of its own wherever it stands.
  expect(arabic.dayInWords(day)).toBe('\u20683 ديسمبر 2027\u2069');
  expect(tigrinya.dayInWords(day)).toBe('3 ታሕሳስ 2027');
  expect(nynorsk.dayInWords(day)).toBe('3. desember 2027');
  expect(uk.dayWords(day, '2027-01-01')).toBe('3 грудня');
  expect(ti.dayWords(day, '2026-12-31')).toBe('3 ታሕሳስ 2027');
});

test('Tigrinya has the months that CLDR has', () => {
  const months = new Intl.DateTimeFormat('ti', { month: 'long', timeZone: 'UTC' });
  for (let month = 1; month <= 12; month++) {
    const day = `2026-${String(month).padStart(2, '0')}-15`;
    // Older versions write May as in Ethiopia.
    const name = months.format(new Date(day)).replace('ግንቦት', 'ጉንበት');
    expect(tigrinya.dayInWords(day)).toBe(`15 ${name} 2026`);
  }
});

test('hours and distances are whole phrases', () => {
  const hours = { min: 15, max: 37.5 };
  expect(nn.hoursWords(hours)).toBe('15 til 37,5 timar i veka');
  expect(uk.hoursWords(hours)).toBe('15–37,5 години на тиждень');
  expect(ru.hoursWords({ min: 21, max: 21 })).toBe('21 час в неделю');
  expect(ar.hoursWords({ min: 10, max: 10 })).toBe('10 ساعات في الأسبوع');
  expect(ar.hoursWords({ min: 15, max: 20 })).toBe('من 15 إلى 20 ساعة في الأسبوع');
  expect(ti.hoursWords({ min: 20, max: 20 })).toBe('20 ሰዓታት ኣብ ሰሙን');
  expect(nn.straightLine({ km: 12, isFromCentre: true }, 'frå deg')).toBe(
    'om lag 12\u00a0km frå deg i rett linje',
  );
  expect(ru.straightLine({ km: 0.4 }, 'от вас')).toBe('меньше 1\u00a0км от вас по прямой');
});

test('an instant is a time today, and a day with its time on others', () => {
  const once = '2020-01-02T12:05:00Z';
  expect(ukrainian.moment(once)).toBe('2 січня 2020 року, 13:05');
  expect(arabic.moment(once)).toBe('\u20682 يناير 2020, 13:05\u2069');
  expect(tigrinya.moment(new Date())).toMatch(/^\d\d:\d\d$/);
});

describe('every locale of the site', () => {
  test.each(siteLanguages)('$code is one that Intl knows', ({ locale }) => {
    expect(Intl.Collator.supportedLocalesOf(locale)).toEqual([locale]);
    expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toEqual([locale]);
  });
});
