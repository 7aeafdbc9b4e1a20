import { expect, test } from 'vitest';
import { askedOf, blankDraft, sidesOf } from './plan-draft.ts';

test('without a choice everybody and everything is asked for', () => {
  expect(askedOf(blankDraft)).toEqual({ each: 1, goal: 'most_people', minScore: 0 });
});

test('of some only those that are ticked, and who was ticked counts no more for everybody', () => {
  const ticked = { ...blankDraft, participantIds: ['a', 'b'] };
  expect(askedOf(ticked)).not.toHaveProperty('participantIds');
  expect(askedOf({ ...ticked, isOfSome: true })).toMatchObject({ participantIds: ['a', 'b'] });
  expect(askedOf({ ...blankDraft, isOfSome: true })).toMatchObject({ participantIds: [] });
});

test('only filters that are set are sent, and several for a place only where each gets several', () => {
  const draft = { ...blankDraft, occupation: ['9112'], perPlace: 3 };
  expect(sidesOf(draft)).toEqual({ filters: { occupation: ['9112'] }, each: 1 });
  expect(sidesOf({ ...draft, each: 2 })).toMatchObject({ each: 2, perPlace: 3 });
});

test('how far is asked for with from where, or not at all', () => {
  const near = '59.13,10.22';
  expect(sidesOf({ ...blankDraft, near, radiusKm: 25 }).filters).toEqual({ near, radiusKm: 25 });
  expect(sidesOf({ ...blankDraft, near, radiusKm: 0 })).not.toHaveProperty('filters');
});

test('a number is read as Norwegians write it; what is none is left to the server', () => {
  expect(askedOf({ ...blankDraft, minScore: '62,5' }).minScore).toBe(62.5);
  expect(askedOf({ ...blankDraft, minScore: '' }).minScore).toBe(0);
  expect(askedOf({ ...blankDraft, minScore: 'mye' }).minScore).toBe('mye');
});
