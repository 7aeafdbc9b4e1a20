import { describe, expect, it } from 'vitest';
import { namesTargetGroup, pathsNamingTargetGroup } from './opening-rules.ts';

describe('a text that names a target group', () => {
  it.each([
    'Praksis for flyktninger',
    'For deg i introduksjonsprogrammet',
    'Plass for intro-deltakere',
    'Vi ønsker innvandrere velkommen',
    'For asylsøkjarar',
    'FLYKT\u00ADNINGER søkes',
    'For nybosatte',
    'Minoritetsspråklige oppfordres til å søke',
    'Refugees welcome',
  ])('%s', (text) => {
    expect(namesTargetGroup(text)).toBe(true);
  });
});

describe('a text that names none', () => {
  it.each([
    'Vi er en bra syltetøyfabrikk',
    'Du må være bosatt i Norge',
    'Flyktige stoffer håndteres i avtrekk',
    'Integrering av systemer',
    'Du kan snakke litt norsk',
  ])('%s', (text) => {
    expect(namesTargetGroup(text)).toBe(false);
  });
});

it('names every public text at fault by its path', () => {
  const paths = pathsNamingTargetGroup({
    title: 'Renholder',
    tasks: ['Vaske', 'Hjelpe flyktninger'],
    youGet: [],
    youNeed: ['Du er asylsøker'],
    description: 'Praksis i introduksjonsprogrammet.',
    contact: { name: 'Flyktningtjenesten' },
  });
  expect(paths).toEqual(['tasks.1', 'youNeed.0', 'description', 'contact.name']);
});
