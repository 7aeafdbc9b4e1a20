let words: Promise<ReadonlySet<string>> | undefined;

/** Passwords that are tried first, in lower case: those of zxcvbn; read when the first one is chosen. */
function commonPasswords(): Promise<ReadonlySet<string>> {
  words ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords-common'].map((word) => word.toLowerCase())),
  );
  return words;
}

/**
 * Whether a password is a common one, or one repeated or lengthened by digits, or the e-mail address
 * (accounts.md).
 */
export async function isCommonPassword(password: string, email: string): Promise<boolean> {
  const typed = password.toLowerCase();
  if (typed === email.toLowerCase()) return true;
  const common = await commonPasswords();
  return [typed, typed.replace(/^\d+/, '')].some((each) => isMadeOf(common, each));
}

/** A common one, any number of times, and digits at the end. */
function isMadeOf(common: ReadonlySet<string>, typed: string): boolean {
  for (let length = 1; length <= typed.length; length++) {
    const word = typed.slice(0, length);
    if (!common.has(word)) continue;
    let end = length;
    while (typed.startsWith(word, end)) end += length;
    if (/^\d*$/.test(typed.slice(end))) return true;
  }
  return false;
}
