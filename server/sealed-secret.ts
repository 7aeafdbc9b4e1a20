import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/**
 * Keeps what the server has to know again, as the secret of a second factor: whoever reads the database
 * alone does not. AES-256-GCM with a key from elsewhere, another one for each purpose.
 */
export interface Sealing {
  /** @param whose it opens for nobody else. */
  seal(text: string, whose: string): string;
  /** Undefined where another key sealed it, or for somebody else; what was never sealed is as it is. */
  open(sealed: string, whose: string): string | undefined;
  isSealed(text: string): boolean;
}

/** No base32 begins so. */
const mark = 'v1.';
const ivBytes = 12;
const tagBytes = 16;

export function createSealing(secret: string, purpose: 'second factors' | 'erasures'): Sealing {
  const key = Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
  const isSealed = (text: string): boolean => text.startsWith(mark);

  function opened(bytes: Buffer, whose: string): string {
    const options = { authTagLength: tagBytes };
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes), options);
    decipher.setAAD(Buffer.from(whose)).setAuthTag(bytes.subarray(-tagBytes));
    const text = decipher.update(bytes.subarray(ivBytes, -tagBytes));
    return Buffer.concat([text, decipher.final()]).toString();
  }

  return {
    isSealed,
    seal(text, whose) {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(whose));
      const parts = [iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()];
      return mark + Buffer.concat(parts).toString('base64url');
    },
    open(sealed, whose) {
      if (!isSealed(sealed)) return sealed;
      try {
        return opened(Buffer.from(sealed.slice(mark.length), 'base64url'), whose);
      } catch {
        return undefined;
      }
    },
  };
}
