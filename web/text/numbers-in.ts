import { nameOrder } from '#shared/name-order.ts';
import { whenAsked } from '#shared/when-asked.ts';

/** What every language writes as its locale does: numbers, lists, and the order of names. */
export interface NumberWords {
  /** At most one decimal: 1 234,5. */
  number: (value: number) => string;
  /** Always one decimal: 78,0. */
  oneDecimal: (value: number) => string;
  /** A share of 1, whole percent. */
  percent: (share: number) => string;
  /** 20–30, or 20 when both ends are the same. */
  range: (ends: { min: number; max: number }) => string;
  /** The order of names in a list. */
  byName: (a: string, b: string) => number;
  /** a, b og c. */
  list: (items: readonly string[]) => string;
}

export function numbersIn(locale: string): NumberWords {
  const whole = whenAsked(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
  const decimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const oneDecimal = whenAsked(() => new Intl.NumberFormat(locale, decimal));
  const share = { style: 'percent', maximumFractionDigits: 0 } as const;
  const percent = whenAsked(() => new Intl.NumberFormat(locale, share));
  const conjunction = whenAsked(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const number = (value: number): string => whole().format(value);
  return {
    number,
    oneDecimal: (value) => oneDecimal().format(value),
    percent: (value) => percent().format(value),
    range: ({ min, max }) => (min === max ? number(min) : `${number(min)}–${number(max)}`),
    byName: nameOrder(locale),
    list: (items) => conjunction().format(items),
  };
}
