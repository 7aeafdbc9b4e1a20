import { Conflict, Forbidden, NotFound, StaleVersion } from '#server/errors.ts';
import type { IsKnownCode } from '#server/validation/known-codes.ts';
import { applyMergePatch } from '#server/validation/merge-patch.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { type Employer, type EmployerInput, employerInput } from '#shared/employers/employer.ts';
import type { RegisteredUnit } from '#shared/employers/registered-unit.ts';
import type { MergePatch } from '#shared/merge-patch.ts';
import { mayMoveEmployer, mayWriteEmployer } from './employer-policy.ts';
import type { EmployerStore } from './employer-store.ts';
import type { FindUnit } from './unit-register.ts';

export interface EmployerPage {
  items: Employer[];
  total: number;
  page: number;
  pageSize: number;
}

export interface EmployerService {
  list(query: { page: number; pageSize: number }): Promise<EmployerPage>;
  read(id: string): Promise<Employer>;
  /** What the register of units and this database have under the number. */
  unit(organisationNumber: string): Promise<RegisteredUnit>;
  create(input: EmployerInput, id: string): Promise<Employer>;
  update(account: Account, id: string, patch: MergePatch<EmployerInput>): Promise<Employer>;
}

interface Dependencies {
  store: EmployerStore;
  findUnit: FindUnit;
  isKnownCode: IsKnownCode;
  /** Openings carry the employer's name in search. */
  onRenamed: (employerId: string) => Promise<void>;
  now: () => Date;
}

const taken = 'The organisation number is in use already.';

export function createEmployerService({
  store,
  findUnit,
  isKnownCode,
  onRenamed,
  now,
}: Dependencies): EmployerService {
  async function existing(id: string): Promise<Employer> {
    const employer = await store.find(id);
    if (!employer) throw new NotFound();
    return employer;
  }

  return {
    async list({ page, pageSize }) {
      const items = await store.page({ skip: (page - 1) * pageSize, limit: pageSize });
      return { items, total: await store.count(), page, pageSize };
    },
    read: existing,
    async unit(organisationNumber) {
      const [{ municipality, ...found }, employer] = await Promise.all([
        findUnit(organisationNumber),
        store.findByNumber(organisationNumber),
      ]);
      const isKnown = municipality && (await isKnownCode('municipality', municipality));
      return { organisationNumber, ...found, ...(isKnown && { municipality }), employer };
    },
    async create(input, id) {
      const at = now().toISOString();
      const employer = { ...input, id, version: 0, createdAt: at, updatedAt: at };
      if (!(await store.insert(employer))) throw new Conflict(taken);
      return employer;
    },
    async update(account, id, patch) {
      const employer = await existing(id);
      if (!mayWriteEmployer(account, employer)) throw new Forbidden();
      const { value, version } = await applyMergePatch(employerInput, employer, patch, isKnownCode);
      if (value.municipality !== employer.municipality) requireMayMove(account);
      if (version !== employer.version) throw new StaleVersion(employer);
      const saved = await store.change(id, version, { ...value, updatedAt: now().toISOString() });
      if (saved === 'taken') throw new Conflict(taken);
      if (saved === 'stale') throw new StaleVersion(await existing(id));
      if (saved.name !== employer.name) await onRenamed(id);
      return saved;
    },
  };
}

function requireMayMove(account: Account): void {
  if (!mayMoveEmployer(account)) {
    throw new Forbidden('Only an administrator changes the municipality.');
  }
}
