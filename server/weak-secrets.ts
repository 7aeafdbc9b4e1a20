/** Words of examples and of guessers: they count for nothing. */
const words =
  /passw?ord|secret|hemmelig|change.?me|endre.?meg|admin|fotfeste|example|default|qwerty|letmein|abcdef|\d{1,2}345\d*|\s/gi;
const fewestDifferent = 8;
const fewestBesideWords = 8;

/** Why a secret is not for production; undefined when nothing is wrong with it. */
export function weaknessOf(secret: string, fewestCharacters: number): string | undefined {
  if (secret.length < fewestCharacters) return `${fewestCharacters} characters or more`;
  if (new Set(secret).size < fewestDifferent) return 'repeats itself';
  const rest = secret.replaceAll(words, '');
  return rest.length < fewestBesideWords ? 'is made of words that are guessed first' : undefined;
}
