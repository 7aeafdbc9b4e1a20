/**
 * Words of a public text that describe a person or group sought: a later hire would be identified by
 * them (product.md). A workplace, a service or a programme as the work itself is no such word. Bokmål,
 * Nynorsk and English. No zod: the web marks the words with this.
 */

/** Where in the text, in UTF-16 units, `end` exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/** A whole word; the patterns are of folded text: lower case, no hyphens, one blank between words. */
function word(pattern: string): string {
  return String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`;
}

const ending = '(?:e[rn]?|ene|a[rn]?|ane|s)?';
const groups = [
  `flyktning${ending}`,
  '(?:arbeids)?innvandr(?:er|ar)(?:e|ne|en|ar|ane|s)?',
  'asylsøk(?:er|ar|jar)(?:e|ne|en|ar|ane|s)?',
  `[a-zæøå]*(?:flyktning|innvandrer|innvandrar|minoritets)bakgrunn`,
  'refugees?',
  'asylum ?seekers?',
  '(?:im)?migrants?',
  '(?:fordrevne?|fordrivne?|fordriven)',
  'displaced (?:people|persons?|ukrainians?|women|men)',
  '(?:intro|introduksjons)(?:program|programs)?(?:deltak[ae]r|kandidat|elev)[a-zæøå]*',
];

/** Work with people of a group, not a search for one: "erfaring med flyktninger". */
const workWith = String.raw`(?<!(?:arbeide?r?|jobbe?r?|erfaring|experience|work(?:ing)?) (?:med|with) (?:\p{L}+ )?)(?<!(?:bosetting|busetting|mottak|oppfølging|undervisning|opplæring|integrering) av (?:\p{L}+ )?)(?<!(?:lærer|lærar|teacher|teach|teaching) (?:for |of )?(?:\p{L}+ )?)`;
/** "Refugee service", "immigrant office": a workplace. */
const noWorkplace = String.raw`(?! (?:service|services|office|centre|center|council|team|unit|department|reception|health|programmes? (?:officer|adviser|advisor))(?!\p{L}))`;

const people = String.raw`(?:kvinne|mann|menn|ungdom|person|folk|menneske|arbeidstak|arbeidssøk|deltak|kandidat|søk[ae]r|innbygg|borg[ae]r|mødre|mødrer|jente|gut|statsborg|women|woman|men|people|persons|youths?|citizens?|workers?|candidates?|participants?|mothers)\p{L}*`;
const nations = String.raw`(?:ukrain|syri|afghan|eritre|somali|irak|iran|etiopi|ethiopi|sudan|palestin|kongoles|congol|burmes|kurd|tyrki|turki|russi|hviteruss|kvitruss|belarus|jemenit|yemen|rohingya|arab|afrikan|african)`;
const countries =
  '(?:ukraina|ukraine|syria|afghanistan|eritrea|somalia|irak|iraq|iran|etiopia|ethiopia|sudan|palestina|palestine|kongo|congo|burma|myanmar|tyrkia|turkey|russland|belarus|jemen|yemen|afrika|africa|krigsområder)';
const nationals = [
  String.raw`${nations}(?:sk|ske|isk|iske|ske|ian|an|ese)? ${people}`,
  '(?:ukrain|afghan|eritre|etiopi|palestin)(?:er|ar)(?:e|en|ne|ar|ane)?',
  '(?:ukrainians?|afghans?|eritreans?|syrians?|somalis?)(?! (?:restaurant|food|language|cuisine|bread))',
  'syrer(?:e|en|ne)?|syrar(?:ar|ane)?|somaliar(?:ar|ane)?|somalier(?:e|ne)?|kurder(?:e|ne)?',
  `(?:deg|du|dykk|dere|de|alle|${people}|you|those|anyone) (?:som )?(?:er |kommer |kjem |come |are )?(?:fra|frå|from) ${countries}`,
];

const states = [
  '(?:midlertidig|mellombels|kollektiv|kollektivt) (?:beskyttelse|vern|verje)',
  '(?:temporary|collective) protection',
  '(?:flyktet|flykta|rømt) (?:fra|frå|til|hit)',
  'har (?:flyktet|flykta)',
  '(?:søkt|fått|søker|søkjer) asyl',
  '(?:bor|bur|bebo[a-z]*|bebuar[a-z]*) (?:på|i) (?:asyl)?mottak[a-z]*',
  'familie ?gjenf[oø]r[a-z]*|familie ?gjen(?:forent|foreint)e?',
  'introduksjons ?stønad[a-z]*|integrerings ?tilsk[ou][a-z]*',
  '(?:bosatte|busette) (?:i kommunen|personer|personar)',
  'ny(?:lig|leg)? ?(?:bosatt|busett)e?',
  'ny(?:leg|lig)? ?(?:ankomne?|ankommet|ankommen|komne)(?! (?:vare|bøke|gjest|pasient|student|elev|barn|beboer|post))',
  'newly arrived|newcomers?(?: to norway)?|new (?:in|to) norway',
  '(?:er|deg|du|dere|som er) nye? (?:i|til) (?:norge|noreg|landet)',
  '(?:fremmed|framand|minoritets) ?språkle?i?ge?(?! (?:elev|barn|pasient|beboer|bebuar|bruker|brukar|foreldre|familie|kunde))',
  'etniske? ?minoritet(?:er|ar)?|ethnic minorit(?:y|ies)|(?:minority|refugee|immigrant) background',
  'ikkj?e ?vestle?i?ge?|non ?western',
];

const programme = String.raw`(?:(?:intro|introduksjons|kvalifiserings) ?(?:program|ordning)\p{L}*|introduction (?:programme|program|scheme))`;
const of = String.raw`(?:i|på|ved|fra|frå|av|med|in|on|of|from|at) (?:kommunens |eit |et |the )?`;
/** Somebody who is in the programme, and a place that belongs to it. */
const inProgramme = [
  String.raw`(?:deltak\p{L}*|kandidat\p{L}*|person\p{L}*|student\p{L}*|${people}|du|deg|dykk|dere|de|alle|noen|nokon|you|those|anyone) (?:\p{L}+ ){0,2}?${of}${programme}`,
  String.raw`(?:går|deltar|deltek|delta|er) ${of}${programme}`,
  String.raw`(?:del|ledd|fase) (?:av|i) (?:ditt |di |et |eit )?${programme}`,
  String.raw`(?:praksis\p{L}*|språkpraksis|arbeidstrening|plass|plasser|plassar|internship|placement|tiltak) (?:\p{L}+ ){0,2}?(?:i|for|gjennom|under|fra|frå|som|in|for|through) (?:et |eit |the )?${programme}`,
  String.raw`(?:gjennom|under|via|through) (?:et |eit |the )?${programme}`,
  String.raw`(?:passer|passar|egnet|eigna|åpen|open|reservert|forbeholdt|tilrettelagt|kun|bare|berre|only|suitable) (?:for|til) (?:\p{L}+ ){0,2}?${programme}`,
  String.raw`(?:^|[.!?:] )for ${programme}`,
];

const targetGroup = new RegExp(
  [
    `${workWith}${word(groups.join('|'))}${noWorkplace}`,
    word(nationals.join('|')),
    word(states.join('|')),
    // "Introduksjonsprogram for nyansatte" is what a new colleague gets.
    `(?<!\\p{L})(?:${inProgramme.join('|')})(?! (?:for|til) (?:alle )?(?:ny|lærling|tilsett|ansatt|medarbeid|new |staff))`,
  ].join('|'),
  'gu',
);

/** Where a text names a target group, in order; `[]` where it does not. */
export function targetGroupRanges(text: string): TextRange[] {
  const { folded, starts, ends } = fold(text);
  return [...folded.matchAll(targetGroup)].map(({ index, 0: found }) => {
    const before = found.length - found.trimStart().length;
    return {
      start: starts[index + before] ?? 0,
      end: ends[index + found.trimEnd().length - 1] ?? text.length,
    };
  });
}

export function namesTargetGroup(text: string): boolean {
  return targetGroupRanges(text).length > 0;
}

interface Folded {
  folded: string;
  /** For each unit of `folded`, where in the text what it was made of starts and ends. */
  starts: number[];
  ends: number[];
}

/** Lower case, one blank between words; neither a hyphen nor an invisible character hides a word. */
function fold(text: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (const { index, 0: whole } of text.matchAll(/\s+|\P{M}\p{M}*|\p{M}+/gu)) {
    const piece = foldPiece(whole);
    if (piece === ' ' && folded.endsWith(' ')) continue;
    folded += piece;
    for (let i = 0; i < piece.length; i++) {
      starts.push(index);
      ends.push(index + whole.length);
    }
  }
  return { folded, starts, ends };
}

function foldPiece(piece: string): string {
  if (piece.trim() === '') return ' ';
  return piece
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cf}\p{Pd}]/gu, '');
}
