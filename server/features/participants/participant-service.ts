import { DeniedLook, Forbidden, NotFound, StaleVersion } from '#server/errors.ts';
import type { IsKnownCode } from '#server/validation/known-codes.ts';
import { applyMergePatch } from '#server/validation/merge-patch.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { MergePatch } from '#shared/merge-patch.ts';
import {
  type Participant,
  type ParticipantDraft,
  type ParticipantInput,
  participantInput,
} from '#shared/participants/participant.ts';
import { maySeeParticipant, mayWriteParticipant } from './participant-policy.ts';
import type { ParticipantStore } from './participant-store.ts';

export interface ParticipantPage {
  items: Participant[];
  total: number;
  page: number;
  pageSize: number;
}

export interface ParticipantService {
  list(account: Account, query: { page: number; pageSize: number }): Promise<ParticipantPage>;
  /** @throws NotFound, and DeniedLook for one that the account may not see. */
  read(account: Account, id: string): Promise<Participant>;
  create(account: Account, input: ParticipantInput, id: string): Promise<Participant>;
  update(account: Account, id: string, patch: MergePatch<ParticipantDraft>): Promise<Participant>;
}

interface Dependencies {
  store: ParticipantStore;
  isKnownCode: IsKnownCode;
  /** Brings the ranking in step with what is stored. */
  project: (participant: Participant) => void;
  now: () => Date;
}

export function createParticipantService({
  store,
  isKnownCode,
  project,
  now,
}: Dependencies): ParticipantService {
  async function read(account: Account, id: string): Promise<Participant> {
    const participant = await store.find(id);
    if (!participant) throw new NotFound();
    if (!maySeeParticipant(account, participant)) throw new DeniedLook([id]);
    return participant;
  }

  return {
    read,
    async list(account, { page, pageSize }) {
      const municipality = municipalityOf(account);
      const items = await store.page(municipality, {
        skip: (page - 1) * pageSize,
        limit: pageSize,
      });
      return { items, total: await store.count(municipality), page, pageSize };
    },
    async create(account, input, id) {
      requireMayWrite(account, input);
      const at = now().toISOString();
      const participant = { ...input, id, version: 0, createdAt: at, updatedAt: at };
      await store.insert(participant);
      project(participant);
      return participant;
    },
    async update(account, id, patch) {
      const participant = await read(account, id);
      const { value, version } = await applyMergePatch(
        participantInput,
        participant,
        patch,
        isKnownCode,
      );
      requireMayWrite(account, value);
      if (version !== participant.version) throw new StaleVersion(participant);
      const saved = await store.change(id, version, { ...value, updatedAt: now().toISOString() });
      if (!saved) throw new StaleVersion(await read(account, id));
      project(saved);
      return saved;
    },
  };
}

function requireMayWrite(account: Account, participant: Pick<Participant, 'municipality'>): void {
  if (!mayWriteParticipant(account, participant)) {
    throw new Forbidden("Advisors write their own municipality's participants only.");
  }
}

function municipalityOf(account: Account): string {
  if (account.municipality === undefined) throw new Forbidden();
  return account.municipality;
}
