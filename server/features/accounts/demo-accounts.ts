import type { Role } from '#shared/codes.ts';

export interface DemoAccount {
  email: string;
  password: string;
  role: Role;
}

const password = 'fotfeste-demo';

/** The accounts that a demo offers; the seed makes them. */
export const demoAccounts: readonly DemoAccount[] = [
  { email: 'deltaker@demo.example', password, role: 'participant' },
  { email: 'veileder@demo.example', password, role: 'advisor' },
  { email: 'leder@demo.example', password, role: 'leader' },
  { email: 'arbeidsgiver@demo.example', password, role: 'employer' },
  { email: 'admin@demo.example', password, role: 'admin' },
];
