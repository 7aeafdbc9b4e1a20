import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

/** RFC 6238 as every app knows it (accounts.md): SHA-1, 6 digits, 30 s. */
const period = 30;
/** Steps that a clock may be off, either way. */
const window = 1;

/** @param label whose it is, for the list in the app. */
function totp(secret: string, label = ''): TOTP {
  return new TOTP({
    issuer: 'Fotfeste',
    label,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period,
  });
}

/** 160 bits, in base32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

export function totpUri(secret: string, label: string): string {
  return totp(secret, label).toString();
}

/** Which step a code is of; undefined when it is of none that counts now. */
export function stepOf(code: string, secret: string, now: Date): number | undefined {
  const timestamp = now.getTime();
  const delta = totp(secret).validate({ token: code, timestamp, window });
  return delta === null ? undefined : TOTP.counter({ period, timestamp }) + delta;
}

const base32 = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * A code for who has lost the app: 24 letters and digits, 120 bits, so that nobody finds it from a
 * plain hash (ASVS 6.5.2 asks for 112).
 */
export function newRecoveryCode(): string {
  const letters = Array.from(randomBytes(24), (byte) => base32[byte % base32.length]).join('');
  return letters.replace(/.{4}(?=.)/g, '$&-');
}

/** As people type codes: with blanks, hyphens and capital letters. */
export function plainCode(typed: string): string {
  return typed.replace(/[\s-]/g, '').toLowerCase();
}
