import type { Role } from '#shared/codes.ts';

/** Which accounts each role gives, the usual one first (accounts.md, "Accounts and invitations"). */
export const invitedRoles: Readonly<Record<Role, readonly Role[]>> = {
  admin: ['leader', 'employer', 'admin'],
  leader: ['advisor', 'participant', 'employer', 'leader'],
  advisor: ['participant', 'employer'],
  employer: ['employer'],
  participant: [],
};
