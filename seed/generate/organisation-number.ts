const weights = [3, 2, 7, 6, 5, 4, 3, 2];

/**
 * The first `count` valid organisation numbers (modulus 11, Brønnøysundregistrene) that begin with 3.
 * Real ones begin with 8 or 9, so these belong to nobody.
 */
export function madeUpOrganisationNumbers(count: number): string[] {
  const numbers: string[] = [];
  for (let serial = 30_000_000; numbers.length < count; serial++) {
    const digits = String(serial);
    const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) numbers.push(`${digits}${check}`);
  }
  return numbers;
}
