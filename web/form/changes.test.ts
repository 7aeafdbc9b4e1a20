import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Content,
  changedUnits,
  isContained,
  type Parts,
  patchOf,
  rebased,
  valueAt,
} from './changes.ts';

interface Values {
  title: string;
  tags: string[];
  contact: { email: string; phone: string };
  hours: { min: string; max: string };
}

const parts: Parts<Values> = {
  units: ['title', 'tags', 'contact.email', 'contact.phone', 'hours'],
  contentOf: ({ title, tags, contact, hours }) => ({
    title: title.trim() || null,
    tags,
    contact: { email: contact.email || null, phone: contact.phone || null },
    hours: hours.min || hours.max ? hours : null,
  }),
};

const word = fc.constantFrom('', 'a', 'b', 'c');
const someValues: fc.Arbitrary<Values> = fc.record({
  title: word,
  tags: fc.subarray(['x', 'y']),
  contact: fc.record({ email: word, phone: word }),
  hours: fc.record({ min: word, max: word }),
});
const at = (values: Values, unit: string): unknown => valueAt(parts.contentOf(values), unit);

test('mine over theirs: each unit that I changed is mine, and every other is theirs', () => {
  fc.assert(
    fc.property(someValues, someValues, someValues, (base, mine, theirs) => {
      const both = rebased(parts, mine, base, theirs);
      const changed = changedUnits(parts, mine, base);
      for (const unit of parts.units) {
        expect(at(both, unit)).toEqual(at(changed.includes(unit) ? mine : theirs, unit));
      }
    }),
  );
});

test('the patch of my changes over what they stored gives the same as rebasing does', () => {
  fc.assert(
    fc.property(someValues, someValues, someValues, (base, mine, theirs) => {
      const patch = patchOf(parts, mine, changedUnits(parts, mine, base));
      const both = parts.contentOf(rebased(parts, mine, base, theirs));
      const stored = merged({}, parts.contentOf(theirs));
      expect(merged(stored, patch)).toEqual(merged({}, both));
    }),
  );
});

test('rebasing is over when it is done: mine are contained, and nothing more is mine to change', () => {
  fc.assert(
    fc.property(someValues, someValues, someValues, (base, mine, theirs) => {
      const both = rebased(parts, mine, base, theirs);
      expect(isContained(parts, mine, base, both)).toBe(true);
      expect(rebased(parts, mine, base, both)).toEqual(both);
    }),
  );
});

test('nothing but what is changed is sent, a part of a group without its neighbours', () => {
  const base: Values = {
    title: 'a',
    tags: [],
    contact: { email: 'a', phone: 'b' },
    hours: { min: '', max: '' },
  };
  const mine = { ...base, contact: { email: '', phone: 'b' } };
  expect(patchOf(parts, mine, changedUnits(parts, mine, base))).toEqual({
    contact: { email: null },
  });
});

test('blanks that the server makes one are no change; other signs are', () => {
  const base = {
    title: 'a b',
    tags: [],
    contact: { email: '', phone: '' },
    hours: { min: '', max: '' },
  };
  expect(changedUnits(parts, { ...base, title: 'a\u00a0 b ' }, base)).toEqual([]);
  expect(changedUnits(parts, { ...base, title: 'a-b' }, base)).toEqual(['title']);
});

/** RFC 7396, as the server does it; what is null is gone. */
function merged(stored: Content, patch: Content): Content {
  const result: Record<string, unknown> = { ...stored };
  for (const [key, value] of Object.entries(patch)) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    const within = result[key];
    result[key] = isObject ? merged((within ?? {}) as Content, value as Content) : value;
  }
  return Object.fromEntries(Object.entries(result).filter(([, value]) => value !== null));
}
