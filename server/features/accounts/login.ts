import { z } from 'zod';

/** A sign-in at a provider that was begun in a browser; it lies in that browser's cookie. */
const login = z.strictObject({
  provider: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** What the provider was asked for. */
  acr: z.string().optional(),
  /** Of the invitation that is to be accepted. */
  token: z.string().optional(),
});
export type Login = z.output<typeof login>;

export function writeLogin(value: Login): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** Undefined for what was not written by `writeLogin`. */
export function readLogin(written: string | undefined): Login | undefined {
  try {
    return login.parse(JSON.parse(Buffer.from(written ?? '', 'base64url').toString()));
  } catch {
    return undefined;
  }
}
