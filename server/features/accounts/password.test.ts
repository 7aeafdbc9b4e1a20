import { expect, test } from 'vitest';
import { Unavailable } from '#server/errors.ts';
import { hashPassword, isPassword } from './password.ts';

test('what is kept is argon2id of 19 MiB and two passes, another each time', async () => {
  const [one, other] = [
    await hashPassword('noe langt og nytt'),
    await hashPassword('noe langt og nytt'),
  ];
  // OWASP, Password Storage Cheat Sheet.
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(other);
  expect(await isPassword('noe langt og nytt', one)).toBe(true);
  expect(await isPassword('Noe langt og nytt', one)).toBe(false);
});

test('who has no password is nobody, whatever is typed', async () => {
  expect(await isPassword('', undefined)).toBe(false);
  expect(await isPassword('noe langt og nytt', undefined)).toBe(false);
});

test('four work and a hundred wait; whoever comes then is turned away, and later let in', async () => {
  const kept = await hashPassword('noe langt og nytt');
  const tried = Array.from({ length: 105 }, () => isPassword('feil', kept));
  const ends = await Promise.allSettled(tried);
  expect(ends.slice(0, 104)).toEqual(Array(104).fill({ status: 'fulfilled', value: false }));
  expect(ends[104]).toMatchObject({ status: 'rejected', reason: expect.any(Unavailable) });
  expect(await isPassword('noe langt og nytt', kept)).toBe(true);
});
