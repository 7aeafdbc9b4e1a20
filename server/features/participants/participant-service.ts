import { DeniedLook, Forbidden, InvalidInput, NotFound, StaleVersion } from '#server/errors.ts';
import type { DoerOf } from '#server/features/placements/placement-acts.ts';
import type { IsKnownCode } from '#server/validation/known-codes.ts';
import { applyMergePatch } from '#server/validation/merge-patch.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { FieldError } from '#shared/errors.ts';
import { fault } from '#shared/field-fault.ts';
import type { MergePatch } from '#shared/merge-patch.ts';
import {
  type Participant,
  type ParticipantDraft,
  type ParticipantInput,
  participantInput,
} from '#shared/participants/participant.ts';
import { changesOf, registered } from './participant-changes.ts';
import {
  mayBeResponsible,
  maySeeParticipant,
  mayWriteParticipant,
  participantsSeenBy,
  type SeenParticipants,
} from './participant-policy.ts';
import { protectedPosition, withoutHiddenPlace } from './participant-rules.ts';
import type { ParticipantInShort, ParticipantStore } from './participant-store.ts';

export interface ParticipantPage {
  items: Participant[];
  total: number;
  page: number;
  pageSize: number;
}

export interface ParticipantService {
  list(account: Account, query: { page: number; pageSize: number }): Promise<ParticipantPage>;
  /** The ids of those that are not for the account, of its municipality. */
  hiddenFrom(account: Account): Promise<string[]>;
  /** All that the account sees, in short. */
  overview(account: Account): Promise<ParticipantInShort[]>;
  /** @throws NotFound, and DeniedLook for one that the account may not see. */
  read(account: Account, id: string): Promise<Participant>;
  /** The same of one that cannot be read: a case is archived and erased nevertheless. */
  readAsStored(account: Account, id: string): Promise<Participant>;
  create(account: Account, input: ParticipantInput, id: string): Promise<Participant>;
  update(account: Account, id: string, patch: MergePatch<ParticipantDraft>): Promise<Participant>;
}

export type FindAccount = (id: string) => Promise<Parameters<typeof mayBeResponsible>[1]>;

interface Dependencies {
  store: ParticipantStore;
  isKnownCode: IsKnownCode;
  findAccount: FindAccount;
  doerOf: DoerOf;
  /** Brings the ranking in step with what is stored. */
  project: (participant: Participant) => void;
  now: () => Date;
}

export function createParticipantService({
  store,
  isKnownCode,
  findAccount,
  doerOf,
  project,
  now,
}: Dependencies): ParticipantService {
  function seen(account: Account, participant: Participant | undefined): Participant {
    if (!participant) throw new NotFound();
    if (!maySeeParticipant(account, participant)) throw new DeniedLook([participant.id]);
    return participant;
  }

  const read = async (account: Account, id: string): Promise<Participant> =>
    seen(account, await store.find(id));

  /** @throws InvalidInput at `responsible` */
  async function requireColleague({ municipality, responsible }: ParticipantInput): Promise<void> {
    const account = responsible === undefined ? undefined : await findAccount(responsible);
    if (!mayBeResponsible(municipality, account)) {
      throw new InvalidInput([fault('responsible', 'unknown_code')]);
    }
  }

  return {
    read,
    readAsStored: async (account, id) => seen(account, await store.findAsStored(id)),
    async hiddenFrom(account) {
      const seen = participantsSeenBy(account);
      return seen ? store.hidden(seen) : [];
    },
    async overview(account) {
      const all = await store.overview(seenBy(account).municipality);
      return all.filter((each) => maySeeParticipant(account, each));
    },
    async list(account, { page, pageSize }) {
      const seen = seenBy(account);
      const items = await store.page(seen, {
        skip: (page - 1) * pageSize,
        limit: pageSize,
      });
      return { items, total: await store.count(seen), page, pageSize };
    },
    async create(account, input, id) {
      requireMayWrite(account, input);
      const at = now().toISOString();
      const responsible = input.responsible ?? account.id;
      const whole = { ...input, responsible };
      const faults = protectedPosition(whole, input);
      if (faults.length > 0) throw new InvalidInput(faults);
      if (responsible !== account.id) await requireColleague(whole);
      const participant = { ...whole, id, version: 0, createdAt: at, updatedAt: at };
      await store.insert(participant, [registered(whole, { at, by: await doerOf(account) })]);
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
        (whole) => faultsOf(whole, patch),
      );
      const faults = faultsOf(value, patch);
      if (faults.length > 0) throw new InvalidInput(faults);
      // Nobody is responsible for a record of before: who changes it is.
      const whole = withoutHiddenPlace({ ...value, responsible: value.responsible ?? account.id });
      requireMayWrite(account, value);
      const isNew = ![account.id, participant.responsible].includes(whole.responsible);
      if (isNew) await requireColleague(whole);
      if (version !== participant.version) throw new StaleVersion(participant);
      const at = now().toISOString();
      const changes = changesOf(participant, whole, { at, by: await doerOf(account) });
      const saved = await store.change(id, version, { ...whole, updatedAt: at }, changes);
      if (!saved) throw new StaleVersion(await read(account, id));
      project(saved);
      return saved;
    },
  };
}

/** Somebody always answers for a case. */
function faultsOf(
  whole: Partial<ParticipantInput>,
  patch: MergePatch<ParticipantDraft>,
): FieldError[] {
  const isTakenAway = patch.responsible === null;
  return [
    ...protectedPosition(whole, patch),
    ...(isTakenAway ? [fault('responsible', 'required')] : []),
  ];
}

function requireMayWrite(account: Account, participant: Pick<Participant, 'municipality'>): void {
  if (!mayWriteParticipant(account, participant)) {
    throw new Forbidden("Advisors write their own municipality's participants only.");
  }
}

function seenBy(account: Account): SeenParticipants {
  const seen = participantsSeenBy(account);
  if (!seen) throw new Forbidden();
  return seen;
}
