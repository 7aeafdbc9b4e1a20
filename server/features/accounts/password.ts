import { hash, verify } from '@node-rs/argon2';

/** Argon2id with the parameters OWASP advises (19 MiB, 2 passes, 1 lane): the package's defaults. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

let nobody: Promise<string> | undefined;

/** Takes as long for a missing hash as for a wrong password, so that time does not tell who has an account. */
export async function isPassword(
  password: string,
  passwordHash: string | undefined,
): Promise<boolean> {
  nobody ??= hash('');
  const isRight = await verify(passwordHash ?? (await nobody), password);
  return isRight && passwordHash !== undefined;
}
