import type { Account } from '#shared/accounts/session-endpoints.ts';
import { isAdvisor } from '#shared/codes.ts';
import type { Employer } from '#shared/employers/employer.ts';

/** The employer's own people, advisors of its municipality, and administrators. */
export function mayWriteEmployer(
  account: Account,
  { id, municipality }: Pick<Employer, 'id' | 'municipality'>,
): boolean {
  if (account.role === 'employer') return account.employerId === id;
  if (isAdvisor(account.role)) return account.municipality === municipality;
  return account.role === 'admin';
}

/** It decides which advisors write the employer: nobody moves it to others but an administrator. */
export function mayMoveEmployer({ role }: Account): boolean {
  return role === 'admin';
}
