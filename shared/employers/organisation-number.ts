const checkWeights = [3, 2, 7, 6, 5, 4, 3, 2];

/** Nine digits whose last is the modulus-11 check digit (Brønnøysundregistrene). */
export function isOrganisationNumber(digits: string): boolean {
  if (!/^[1-9][0-9]{8}$/.test(digits)) return false;
  const sum = checkWeights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[8]);
}
