import { iso6393 } from 'iso-639-3';

/** Norwegian, in every way ISO 639 writes it: it is what the levels are about, never a language here. */
const norwegian = new Set(['no', 'nb', 'nn', 'nor', 'nob', 'nno']);

const codes: ReadonlySet<string> = new Set(
  iso6393
    .filter(({ scope }) => scope !== 'special')
    .map(({ iso6391, iso6393: three }) => iso6391 ?? three)
    .filter((code) => !norwegian.has(code)),
);

/** A language code of ISO 639: two letters where a two-letter code exists, and never Norwegian. */
export function isLanguageCode(code: string): boolean {
  return codes.has(code);
}
