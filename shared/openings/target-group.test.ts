import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesTargetGroup, targetGroupRanges } from './target-group.ts';

/** Each text with the words at fault between brackets. */
describe('a text that describes a person or group sought', () => {
  it.each([
    'Praksis for [flyktninger]',
    'Praksis for [innvandrere]',
    '[Flyktninger] søkes',
    'Vi søker [flyktningar] til kjøkkenet',
    'Du er [flyktning]',
    'Du er en [asylsøker]',
    'For [asylsøkjarar]',
    'For [ukrainske kvinner]',
    'Jobb for [ukrainere]',
    'Vi vil ha [syriske menn]',
    'For [deg fra Ukraina]',
    'Plassen passer for [fordrevne]',
    'For [fordrivne] frå krigen',
    'Du har [midlertidig beskyttelse]',
    'Du har [mellombels vern]',
    'Du har [kollektiv beskyttelse]',
    'Vi ønsker [innvandrere] velkommen',
    'Du har [innvandrerbakgrunn]',
    'Gjerne [minoritetsbakgrunn]',
    '[FLYKT\u00ADNINGER] søkes',
    'For [nybosatte]',
    'For [nyankomne] i kommunen',
    'Er du [nykomne]?',
    'Du [er ny i Norge]',
    '[Minoritetsspråklige] oppfordres til å søke',
    'For [framandspråklege]',
    '[Ikke-vestlige] søkere',
    'For [deg i introduksjonsprogrammet]',
    'Plass for [intro-deltakere]',
    '[Deltakere i introduksjonsprogrammet] er velkomne',
    '[Deltakarar på introduksjonsprogrammet]',
    '[Du går på introduksjonsprogrammet]',
    '[Praksis i introduksjonsprogrammet].',
    'Plassen er [del av introduksjonsprogrammet]',
    '[For introduksjonsprogrammet]',
    '[Kandidater fra kvalifiseringsprogrammet]',
    'Du får [introduksjonsstønad]',
    'Arbeidsgiver får [integreringstilskudd]',
    '[Refugees] welcome',
    'For [Ukrainian women]',
    'Job for [immigrants]',
    'You have [temporary protection]',
    'Open to [displaced people]',
    '[Participants in the introduction programme] are welcome',
    '[Newly arrived] in the country?',
  ])('%s', (marked) => {
    const text = marked.replace(/[[\]]/g, '');
    const found = targetGroupRanges(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual([marked.slice(marked.indexOf('[') + 1, marked.indexOf(']'))]);
  });
});

describe('a text about a workplace, a programme or the work itself', () => {
  it.each([
    'Programrådgiver i flyktningtjenesten',
    'Programrådgivar i flyktningtenesta',
    'Flyktningkonsulent',
    'Introduksjonsprogram for nyansatte',
    'Du får et introduksjonsprogram for nye medarbeidere',
    'Introduksjonsprogram de første ukene',
    'Lærer i introduksjonsprogrammet',
    'Lærar i introduksjonsprogrammet',
    'Rådgiver for introduksjonsprogrammet',
    'Kontaktlærer ved introduksjonsprogrammet i kommunen',
    'Undervisning i introduksjonsprogrammet',
    'Teacher in the introduction programme',
    'Adviser in the refugee service',
    'Miljøterapeut på asylmottak',
    'Erfaring med flyktninger er en fordel',
    'Du arbeider med bosatte flyktninger',
    'Oppfølging av flyktninger',
    'Lærer for minoritetsspråklige elever',
    'Ukrainsk restaurant søker kokk',
    'Du snakker gjerne ukrainsk',
    'Varer fra Ukraina',
    'Nyankomne varer settes på plass',
    'Vi er en bra syltetøyfabrikk',
    'Du må være bosatt i Norge',
    'Du må ha arbeidstillatelse',
    'Flyktige stoffer håndteres i avtrekk',
    'Integrering av systemer',
    'Du kan snakke litt norsk',
    'Immigration law is our field',
    'Programmet for dagen',
    'Beskyttelse mot støv',
  ])('%s', (text) => {
    expect(targetGroupRanges(text)).toEqual([]);
  });
});

it('no hyphen, blank, accent or letter case hides a word, and the range is of the text as it stands', () => {
  const noise = fc.constantFrom('', '-', '\u00AD', '\u200B', '\u2011');
  const before = fc.constantFrom('', 'å ', '👩🏽‍🍳 ', 'a\u030A  ');
  fc.assert(
    fc.property(before, fc.array(noise, { minLength: 9, maxLength: 9 }), (start, hidden) => {
      const word = [...'Flyktning'].map((letter, i) => letter + (i < 8 ? hidden[i] : '')).join('');
      const text = `${start}Vi søker ${word}!`;
      const ranges = targetGroupRanges(text).map((range) => text.slice(range.start, range.end));
      expect(ranges).toEqual([word]);
    }),
  );
});

it('ranges are in order, inside the text and apart', () => {
  const words = fc.constantFrom(
    'flyktninger',
    'for',
    'deg',
    'i',
    'introprogram',
    ' ',
    '-',
    '🫐',
    'x',
  );
  fc.assert(
    fc.property(fc.array(words), (parts) => {
      const text = parts.join(' ');
      let at = 0;
      for (const { start, end } of targetGroupRanges(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
      expect(namesTargetGroup(text)).toBe(at > 0);
    }),
  );
});
