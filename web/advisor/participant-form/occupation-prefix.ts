/** The longest shorter prefix that covers more occupations; undefined at one digit. */
export function widerPrefix(
  prefix: string,
  occupations: readonly { code: string }[],
): string | undefined {
  const covered = (start: string): number =>
    occupations.filter(({ code }) => code.startsWith(start)).length;
  for (let length = prefix.length - 1; length > 0; length--) {
    const shorter = prefix.slice(0, length);
    if (covered(shorter) > covered(prefix)) return shorter;
  }
  return undefined;
}
