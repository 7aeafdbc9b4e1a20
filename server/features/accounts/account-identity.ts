import { hashOf } from './hash-of.ts';

/** What an account is bound to at a provider; a hash, from which nobody reads who it is there. */
export function identityOf({ issuer, subject }: { issuer: string; subject: string }): string {
  return hashOf(JSON.stringify([issuer, subject]));
}
