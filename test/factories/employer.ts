import type { EmployerInput } from '#shared/employers/employer.ts';

const weights = [3, 2, 7, 6, 5, 4, 3, 2];
let made = 0;

/** An employer as a client writes it, with an organisation number that no other one has. */
export function anEmployerInput(fields: Partial<EmployerInput> = {}): EmployerInput {
  return {
    name: 'Solgløtt sykehjem',
    organisationNumber: anOrganisationNumber(),
    municipality: '3907',
    ...fields,
  };
}

/** The next organisation number with a valid check digit. */
export function anOrganisationNumber(): string {
  for (;;) {
    made++;
    const digits = String(90_000_000 + made);
    const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return `${digits}${check}`;
  }
}
