/** A number as Norwegians write it: a comma before decimals, blanks between thousands. */
const written = /^[+-]?\d+(?:[.,]\d+)?$/;

/** Null for nothing. What is no number goes as it stands, and the server names its field. */
export function numberOf(text: string): number | string | null {
  const digits = text.replace(/\s/g, '').replace('−', '-');
  if (digits === '') return null;
  return written.test(digits) ? Number(digits.replace(',', '.')) : text.trim();
}

export function numberText(value: number | undefined): string {
  return value === undefined ? '' : String(value).replace('.', ',');
}
