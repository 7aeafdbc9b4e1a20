import { createHash } from 'node:crypto';

/** What stands in the database for a token or a key: whoever reads it there has neither. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
