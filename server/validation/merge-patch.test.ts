import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { optional } from '#shared/fields.ts';
import { applyMergePatch } from './merge-patch.ts';

const resource = z.strictObject({
  name: z.string(),
  tags: z.array(z.string()),
  place: optional(z.strictObject({ lat: z.number(), lon: optional(z.number()) })),
});
const stored = { name: 'A', tags: ['x', 'y'], place: { lat: 1, lon: 2 }, id: 'not writable' };

const patchedWith = (patch: object) =>
  applyMergePatch(resource, stored, { version: 3, ...patch }, () => true);

describe('a merge patch', () => {
  it('leaves what is absent, takes away what is null, merges parts, replaces lists', async () => {
    expect(await patchedWith({ tags: [], place: { lon: null } })).toEqual({
      version: 3,
      value: { name: 'A', tags: [], place: { lat: 1 } },
    });
    const { value } = await patchedWith({ place: null });
    // Named, so that whoever stores it knows that it is to go.
    expect(Object.keys(value)).toEqual(['name', 'tags', 'place']);
    expect(value.place).toBeUndefined();
  });

  it('that says nothing changes nothing', async () => {
    expect((await patchedWith({})).value).toEqual({
      name: 'A',
      tags: ['x', 'y'],
      place: stored.place,
    });
  });

  it('names what is wrong with the whole', async () => {
    const faults = await patchedWith({ name: null, place: { lat: null }, id: 'x' }).catch(
      (error) => error.details.fields,
    );
    expect(
      faults.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`),
    ).toEqual(['name required', 'place.lat required', 'id unknown_field']);
  });

  it('takes nothing away that there is not, nor the version', async () => {
    const place = { lon: null, height: null };
    const faults = await patchedWith({ version: null, id: null, other: null, place }).catch(
      (error) => error.details.fields,
    );
    expect(
      faults.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`).sort(),
    ).toEqual([
      'id unknown_field',
      'other unknown_field',
      'place.height unknown_field',
      'version required',
    ]);
  });

  it('never changes what it is applied to, nor what every object inherits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (junk) => {
        const before = structuredClone(stored);
        const hostile = { ...junk, ...JSON.parse('{"__proto__": {"polluted": true}}') };
        await patchedWith(hostile).catch(() => {});
        expect(stored).toEqual(before);
        expect({}).not.toHaveProperty('polluted');
      }),
    );
  });
});
