import { expect, it } from 'vitest';
import { InvalidInput } from '#server/errors.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { participant } from '#shared/participants/participant.ts';
import { createBelongings } from './account-belonging.ts';
import { createAccountService } from './account-service.ts';

const at = '2026-01-01T08:00:00.000Z';
const stored = { displayName: 'Rask Rype', municipality: '3907', version: 0 };
const person = participant.parse({ id: 'person-000001', ...stored, createdAt: at, updatedAt: at });
const advisor: Account = {
  id: 'advisor-1',
  email: 'a@test.example',
  role: 'advisor',
  displayName: 'A',
  municipality: '3907',
};

it('makes no account for a participant who is erased in the very moment', async () => {
  const there = new Map([[person.id, person]]);
  const made = new Set<string>();
  const service = createAccountService({
    accounts: {
      async insert({ id }: { id: string }) {
        made.add(id);
        // Here somebody else erases the participant, and has looked for an account just before.
        there.clear();
        return 'inserted';
      },
      remove: async (id: string) => void made.delete(id),
    },
    belongings: createBelongings({
      findEmployer: async () => undefined,
      findParticipant: async (id) => there.get(id),
      hiddenFrom: async () => [],
    }),
    limits: { beginAsking: async () => {}, refundAsking: async () => {} },
    note: async () => {},
    addressOf: (path: string) => path,
    now: () => new Date(at),
  } as unknown as Parameters<typeof createAccountService>[0]);
  const invited = {
    email: 'r@test.example',
    displayName: 'Rask Rype',
    role: 'participant',
  } as const;
  const invite = service.invite(advisor, { ...invited, participantId: person.id }, 'account-1');
  await expect(invite).rejects.toBeInstanceOf(InvalidInput);
  expect(made).toEqual(new Set());
});
