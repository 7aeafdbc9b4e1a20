import { z } from 'zod';
import { endpoint, signedIn } from '#shared/endpoint.ts';
import { givenPassword } from './password.ts';

/** Six digits of the app, or a recovery code; blanks and hyphens count for nothing. */
export const factorCode = z.string().max(100);

export const readSecondFactor = endpoint({
  method: 'GET',
  path: '/api/me/second-factor',
  who: signedIn,
  summary: 'Whether a second factor is set, and how many recovery codes are left',
  reply: z.object({ isSet: z.boolean(), recoveryCodes: z.int() }),
});

export const beginSecondFactor = endpoint({
  method: 'POST',
  path: '/api/me/second-factor',
  who: signedIn,
  summary: 'A secret for an app that makes codes; it counts when it is confirmed',
  body: z.strictObject({ password: givenPassword }),
  fails: [409, 429],
  reply: z.object({
    /** Base32. */
    secret: z.string(),
    /** `otpauth://totp/…`, for a picture that the app reads. */
    uri: z.string(),
  }),
  beforeSecondFactor: true,
});

export const confirmSecondFactor = endpoint({
  method: 'POST',
  path: '/api/me/second-factor/confirm',
  who: signedIn,
  summary: 'Sets the second factor by a code of the app; ends the other sessions',
  body: z.strictObject({ code: factorCode }),
  fails: [409, 429],
  /** Each works once, in place of a code of the app. They are shown here and never again. */
  reply: z.object({ recoveryCodes: z.array(z.string()) }),
  beforeSecondFactor: true,
});

export const removeSecondFactor = endpoint({
  method: 'POST',
  path: '/api/me/second-factor/remove',
  who: signedIn,
  summary: 'Takes the own second factor away. A wrong password is 403',
  body: z.strictObject({ password: givenPassword }),
  fails: [409, 429],
});

export const secondFactorEndpoints = [
  readSecondFactor,
  beginSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
] as const;
