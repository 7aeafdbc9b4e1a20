import { expect, it } from 'vitest';
import { z } from 'zod';
import { hoursPerWeek, list, optional, phone, text, withDefault } from './fields.ts';
import { shown } from './shown.ts';

const writable = {
  name: text(5),
  kind: z.enum(['a', 'b']),
  phone: optional(phone),
  hours: optional(hoursPerWeek),
  lines: list(text(3), 1),
  places: withDefault(z.int().max(2), 1),
};
const reply = z.object(shown(writable));

it('shows what was stored before the rules of today', () => {
  const old = {
    name: 'for long\u200B',
    kind: 'a' as const,
    phone: '     ',
    hours: { min: 50, max: 40 },
    lines: ['too long', '', 'too many'],
    places: 9,
  };
  expect(z.strictObject(writable).safeParse(old).success).toBe(false);
  expect(reply.parse(old)).toEqual(old);
});

it('still refuses another type or code, fills in defaults, and leaves out the rest', () => {
  expect(reply.safeParse({ name: 'x', kind: 'c' }).success).toBe(false);
  expect(reply.safeParse({ name: 1, kind: 'a' }).success).toBe(false);
  expect(reply.parse({ name: 'x', kind: 'b', secret: 1 })).toEqual({
    name: 'x',
    kind: 'b',
    lines: [],
    places: 1,
  });
});
