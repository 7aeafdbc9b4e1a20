import { Conflict, Forbidden, InvalidInput, NotFound, StaleVersion } from '#server/errors.ts';
import { osloDayOf } from '#server/oslo-day.ts';
import type { IsKnownCode } from '#server/validation/known-codes.ts';
import { applyMergePatch } from '#server/validation/merge-patch.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { FieldError } from '#shared/errors.ts';
import type { MergePatch } from '#shared/merge-patch.ts';
import {
  type Opening,
  type OpeningDraft,
  type OpeningInput,
  openingInput,
  type StoredOpening,
} from '#shared/openings/opening.ts';
import type { LanguageCode } from '#shared/site-languages.ts';
import { isPublicKind, maySee, mayWrite } from './opening-policy.ts';
import { pastFaults, publicFaults } from './opening-rules.ts';
import type { OpeningStore } from './opening-store.ts';
import type { OpeningPresenter } from './present-openings.ts';

/** Who asks, and in which language to answer. */
interface Reader<A extends Account | undefined = Account> {
  account: A;
  language: LanguageCode;
}

export interface OpeningService {
  read(reader: Reader<Account | undefined>, id: string): Promise<Opening>;
  create(writer: Reader, input: OpeningInput, id: string): Promise<Opening>;
  update(writer: Reader, id: string, patch: MergePatch<OpeningDraft>): Promise<Opening>;
  publish(writer: Reader, id: string): Promise<Opening>;
  close(writer: Reader, id: string): Promise<Opening>;
  remove(writer: Reader, id: string): Promise<void>;
}

interface Dependencies {
  store: OpeningStore;
  presenter: OpeningPresenter;
  isKnownCode: IsKnownCode;
  /** Brings search and ranking in step with what is stored. */
  project: (opening: StoredOpening) => Promise<void>;
  /** What was waiting for it is over. */
  onClosed: (id: string) => Promise<void>;
  now: () => Date;
}

export function createOpeningService({
  store,
  presenter,
  isKnownCode,
  project,
  onClosed,
  now,
}: Dependencies): OpeningService {
  async function visible(caller: Account | undefined, id: string): Promise<StoredOpening> {
    const opening = await store.find(id);
    if (!opening || !maySee(caller, opening)) throw new NotFound();
    return opening;
  }

  async function writable(account: Account, id: string): Promise<StoredOpening> {
    const opening = await visible(account, id);
    requireMayWrite(account, opening);
    return opening;
  }

  async function save(
    writer: Reader,
    opening: StoredOpening,
    fields: Partial<Omit<StoredOpening, 'placesFree'>>,
    morePlaces = 0,
  ): Promise<Opening> {
    const changes = { updatedAt: now().toISOString(), ...fields };
    const saved = await store.change(opening.id, opening.version, changes, morePlaces);
    if (!saved) throw await notSaved(writer, opening);
    await project(saved);
    return presenter.whole(saved, writer.account, writer.language);
  }

  /** A place that is taken meanwhile leaves the version. */
  async function notSaved(writer: Reader, { id, version }: StoredOpening): Promise<Conflict> {
    const current = await visible(writer.account, id);
    return current.version === version ? placesTaken(current) : stale(writer, id);
  }

  async function stale({ account, language }: Reader, id: string): Promise<StaleVersion> {
    const current = await visible(account, id);
    return new StaleVersion(await presenter.whole(current, account, language));
  }

  return {
    async read({ account, language }, id) {
      return presenter.whole(await visible(account, id), account, language);
    },
    async create({ account, language }, input, id) {
      requireMayWrite(account, input);
      const at = now().toISOString();
      const opening: StoredOpening = {
        ...input,
        id,
        placesFree: input.places,
        status: 'draft',
        version: 0,
        revision: 0,
        createdAt: at,
        updatedAt: at,
      };
      await store.insert(opening);
      return presenter.whole(opening, account, language);
    },
    async update(writer, id, patch) {
      const opening = await writable(writer.account, id);
      const rules = (changed: OpeningInput): FieldError[] =>
        opening.status === 'published' ? newFaults(opening, changed) : [];
      const { value, version } = await applyMergePatch(
        openingInput,
        opening,
        patch,
        isKnownCode,
        rules,
      );
      requireMayWrite(writer.account, value);
      if (version !== opening.version) throw await stale(writer, id);
      requireNone(rules(value));
      const morePlaces = value.places - opening.places;
      if (opening.placesFree + morePlaces < 0) throw placesTaken(opening);
      return save(writer, opening, { ...value, ...becomingPublic(opening, value) }, morePlaces);
    },
    async publish(writer, id) {
      const opening = await writable(writer.account, id);
      if (opening.status === 'published') throw new Conflict('It is published already.');
      const at = now();
      requireNone([...publicFaults(opening), ...pastFaults(opening, osloDayOf(at))]);
      // For good, also where whoever closed it died before that was written down, or was overtaken.
      if (opening.status === 'closed') await onClosed(id);
      const publishedAt = at.toISOString();
      return save(writer, opening, { status: 'published', publishedAt, updatedAt: publishedAt });
    },
    async close(writer, id) {
      const opening = await writable(writer.account, id);
      if (opening.status !== 'published') throw new Conflict('Only a published one can be closed.');
      const closed = await save(writer, opening, { status: 'closed' });
      await onClosed(id);
      return closed;
    },
    async remove(writer, id) {
      const opening = await writable(writer.account, id);
      if (opening.status !== 'draft') throw new Conflict('Only a draft can be deleted.');
      if (!(await store.remove(id, opening.version))) throw await stale(writer, id);
    },
  };
}

function requireMayWrite(
  account: Account,
  opening: Pick<StoredOpening, 'employerId' | 'municipality'>,
): void {
  if (!mayWrite(account, opening)) {
    throw new Forbidden("Only the employer's people and advisors of the municipality write it.");
  }
}

function placesTaken({ places, placesFree }: StoredOpening): Conflict {
  return new Conflict(`${places - placesFree} places are taken already.`);
}

function requireNone(faults: readonly FieldError[]): void {
  if (faults.length > 0) throw new InvalidInput(faults);
}

/** What was a practice place until it was closed was never shown to everybody, and is nothing to them. */
function becomingPublic(
  before: StoredOpening,
  { kind }: OpeningInput,
): Pick<StoredOpening, 'publishedAt'> {
  const wasHidden = before.status !== 'published' && !isPublicKind(before.kind);
  return wasHidden && isPublicKind(kind) ? { publishedAt: undefined } : {};
}

/** What a published one never had, as an imported one may, it does not lose by a change. */
function newFaults(before: OpeningInput, after: OpeningInput): FieldError[] {
  const lacking = new Set(publicFaults(before).map(({ path, code }) => `${path} ${code}`));
  return publicFaults(after).filter(
    ({ path, code }) => code === 'names_target_group' || !lacking.has(`${path} ${code}`),
  );
}
