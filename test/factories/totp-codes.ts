import { Secret, TOTP } from 'otpauth';

/** What an app shows for this secret at this time. */
export function codeOf(secret: string, at: Date | number = Date.now()): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Number(at) });
}
