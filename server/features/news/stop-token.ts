import { createHash, createHmac, hkdfSync } from 'node:crypto';

/** The token of the links in a participant's e-mails, for one purpose: that no more come. */
export interface StopTokens {
  /** The same in each e-mail, until the participant chooses anew. */
  tokenOf(mail: { participantId: string; nonce: string }): string;
  /** As it stands in the database. */
  hashOf(token: string): string;
}

/** @param secret of the server; whoever has the database alone makes no token */
export function createStopTokens(secret: string): StopTokens {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'news mail', 32));
  return {
    tokenOf: ({ participantId, nonce }) =>
      createHmac('sha256', key).update(`${participantId} ${nonce}`).digest('base64url'),
    hashOf: (token) => createHash('sha256').update(token).digest('base64url'),
  };
}
