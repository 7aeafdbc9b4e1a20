import { expect } from 'vitest';
import type { OpeningsFeature } from '#server/features/openings/openings-feature.ts';
import type { TestServer } from './test-server.ts';

/** As an accepted referral takes it: an opening with one place is full then. */
export async function takePlace({ context, anyone }: TestServer, openingId: string): Promise<void> {
  const { employerId } = (await anyone().get(`/api/openings/${openingId}`)).body;
  const { places } = context.features.openings as unknown as OpeningsFeature;
  const taken = { referralId: 'referral-1', at: new Date().toISOString() };
  const day = { employerId, today: '2026-01-01' };
  expect(await places.reserve(openingId, taken, day)).toBe('reserved');
}
