import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';

export interface PackageMaking {
  madeAt: string;
  madeBy: { id: string; displayName: string };
  participant: { id: string; version: number };
}

/**
 * One ZIP of these files and a `manifest.json`: who made it and when, of which version, and each file's
 * SHA-256 (hexadecimal) and length in bytes.
 */
export function archivePackage(
  making: PackageMaking,
  texts: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const files = Object.entries(texts).map(([name, text]) => [name, strToU8(text)] as const);
  const manifest = {
    format: 'fotfeste-archive-1',
    ...making,
    files: files.map(([name, bytes]) => ({
      name,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  };
  const zip = zipSync({
    ...Object.fromEntries(files),
    'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`),
  });
  return new Uint8Array(zip);
}
