import { createHmac } from 'node:crypto';
import type { ChainedLook } from './look-store.ts';

/** Of an entry and, through the hash before it, of all before it: who lacks the key cannot make it. */
export function lookHash(key: string, look: Omit<ChainedLook, 'hash'>, before: string): string {
  const { chain, seq, at, by, role = '', whom, municipality = '', endpoint, isAllowed } = look;
  const told = [chain, seq, at.toISOString(), by, role, whom, municipality, endpoint, isAllowed];
  return createHmac('sha256', key)
    .update(JSON.stringify([...told, before]))
    .digest('base64url');
}

/** The same for the same key; it tells nothing of the key. */
export function keyMarkOf(key: string): string {
  return createHmac('sha256', key).update('which key').digest('base64url').slice(0, 12);
}
