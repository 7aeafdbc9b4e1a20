import type { Account } from '#shared/accounts/session-endpoints.ts';

/** The employer's own people, advisors and administrators. */
export function mayWriteEmployer(account: Account, employerId: string): boolean {
  if (account.role === 'employer') return account.employerId === employerId;
  return account.role === 'advisor' || account.role === 'admin';
}
