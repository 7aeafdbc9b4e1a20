import type { FieldError } from '#shared/errors.ts';
import type { OpeningInput } from '#shared/openings/opening.ts';

/**
 * Words and parts of words that name a target group, Bokmål, Nynorsk and English: a later hire would
 * be identified by them (product.md). Written without hyphens; a blank may stand there or not.
 */
const targetGroupWords = [
  'flyktning',
  'flyktet',
  String.raw`(?<!\p{L})asyl`,
  'innvandr',
  'intro(?:duksjons)? ?(?:program|ordning|deltak|kandidat|stønad)',
  'kvalifiserings ?program',
  'ny(?:lig)? ?(?:bosatt|busett)',
  '(?:bosatte|busette) ?(?:i kommunen|personer|personar)',
  'nyankom',
  'nykomne',
  '(?:fremmed|framand|minoritets) ?språkl',
  'etniske? ?minoritet',
  'ikkj?e ?vestle?i?g',
  'familie ?gjenf[oø]r',
  'kollektiv beskyttelse',
  'integrerings ?(?:tilsk[ou]|mottak)',
  'refugee',
  'immigrant',
  'asylum',
  'introduction program',
];

const targetGroup = new RegExp(targetGroupWords.join('|'), 'u');

export function namesTargetGroup(text: string): boolean {
  return targetGroup.test(unhyphenated(text));
}

/** Lower case, one blank between words; neither a hyphen nor an invisible character hides a word. */
function unhyphenated(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cf}\p{Pd}]/gu, '')
    .replace(/\s+/gu, ' ');
}

type PublicTexts = Pick<
  OpeningInput,
  'title' | 'tasks' | 'youGet' | 'youNeed' | 'description' | 'contact'
>;

/** Paths of the public texts that name a target group; such an opening is not published. */
export function pathsNamingTargetGroup(opening: PublicTexts): FieldError['path'][] {
  const texts: [path: string, text: string][] = [
    ['title', opening.title],
    ...(['tasks', 'youGet', 'youNeed'] as const).flatMap((field) =>
      opening[field].map((line, i): [string, string] => [`${field}.${i}`, line]),
    ),
    ['description', opening.description ?? ''],
    ['contact.name', opening.contact?.name ?? ''],
  ];
  return texts.filter(([, text]) => namesTargetGroup(text)).map(([path]) => path);
}
