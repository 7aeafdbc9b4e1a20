import { invitedRoles } from '#shared/accounts/invited-roles.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { isAdvisor, type Role } from '#shared/codes.ts';
import type { AccountScope } from './account-store.ts';

/** What an account belongs to: a municipality, or an employer with the municipality it is in. */
export interface Belonging {
  role: Role;
  municipality?: string | undefined;
  employerId?: string | undefined;
}

/** accounts.md: which roles each role gives accounts to. */
export function mayInviteRole(caller: Account, role: Role): boolean {
  return invitedRoles[caller.role].includes(role);
}

/** Whether an account is within what the caller gives accounts to. */
export function mayManage(caller: Account, { role, municipality, employerId }: Belonging): boolean {
  if (!mayInviteRole(caller, role)) return false;
  if (caller.role === 'employer') return employerId === caller.employerId;
  return caller.role === 'admin' || municipality === caller.municipality;
}

/** All that the caller may manage. @param employerIds those of the caller's municipality. */
export function managedScopes(caller: Account, employerIds: readonly string[]): AccountScope[] {
  const roles = invitedRoles[caller.role];
  if (caller.role === 'admin') return [{ roles }];
  if (caller.role === 'employer') {
    return caller.employerId ? [{ roles, employerIds: [caller.employerId] }] : [];
  }
  if (!isAdvisor(caller.role) || !caller.municipality) return [];
  return [
    { roles: roles.filter((role) => role !== 'employer'), municipality: caller.municipality },
    { roles: ['employer'], employerIds },
  ];
}
