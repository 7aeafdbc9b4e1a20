import { advisorScopeOf } from '#server/case-scope.ts';
import { Conflict, NotFound } from '#server/errors.ts';
import type { Feature } from '#server/feature.ts';
import type { ParticipantsFeature } from '#server/features/participants/participants-feature.ts';
import type { DoerOf } from '#server/features/placements/placement-acts.ts';
import type { Foundation } from '#server/foundation.ts';
import { serve } from '#server/http/serve.ts';
import { type Found, type OwnFirst, ownFirst } from '#server/own-first-rules.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import {
  type Correction,
  getCorrection,
  getNote,
  type HeldNote,
  handleCorrection,
  heldNote,
  listCorrections,
  listNotes,
  releaseNote,
  writeCorrection,
  writeNote,
} from '#shared/notes/note-endpoints.ts';
import type { CorrectionItem } from '#shared/today/today-endpoints.ts';
import { createNoteStore, type StoredNote } from './note-store.ts';

export interface NotesFeature extends Feature {
  /** Those that the account may read, latest first. */
  readBy(account: Account, participantId: string): Promise<HeldNote[]>;
  /** What participants whom the account sees say is wrong and nobody has looked at. */
  corrections(account: Account, asked: OwnFirst): Promise<Found<CorrectionLine>>;
  /** What is told, and how many are withheld; the archive gets them all. */
  held(participantId: string): Promise<{ all: HeldNote[]; told: HeldNote[]; withheld: number }>;
  forget(participantIds: readonly string[]): Promise<void>;
}

interface CorrectionLine extends Omit<CorrectionItem, 'displayName'> {}

interface Others {
  participants: Pick<ParticipantsFeature, 'read' | 'whoAre' | 'hiddenFrom'>;
  doerOf: DoerOf;
}

export function createNotesFeature(
  { connection, now }: Pick<Foundation, 'connection' | 'now'>,
  { participants, doerOf }: Others,
): NotesFeature {
  const store = createNoteStore(connection);

  async function find(account: Account, id: string, noteId: string): Promise<StoredNote> {
    await participants.read(account, id);
    const found = await store.find(noteId);
    if (found?.participantId !== id || !mayRead(account, found)) throw new NotFound();
    return found;
  }

  async function readBy(account: Account, participantId: string): Promise<HeldNote[]> {
    await participants.read(account, participantId);
    return (await store.ofParticipant(participantId)).filter((each) => mayRead(account, each));
  }

  /** Of the one signed in, latest first. */
  async function ownCorrections({ participantId = '' }: Account): Promise<Correction[]> {
    return (await store.ofParticipant(participantId)).flatMap((each) => correctionOf(each) ?? []);
  }

  async function corrections(account: Account, asked: OwnFirst): Promise<Found<CorrectionLine>> {
    const { municipality, hidden } = await advisorScopeOf(account, participants.hiddenFrom);
    const open = await store.openCorrections();
    const people = await participants.whoAre([...new Set(open.map((each) => each.participantId))]);
    const seen = new Set(
      people
        .filter((each) => each.municipality === municipality && !hidden.includes(each.id))
        .map(({ id }) => id),
    );
    const lines = open.flatMap(({ id: noteId, participantId, about, at }) =>
      about && seen.has(participantId) ? [{ participantId, noteId, about, at }] : [],
    );
    return ownFirst(lines, ({ at }) => at, asked);
  }

  return {
    readBy,
    corrections,
    async held(participantId) {
      const all = (await store.ofParticipant(participantId)).map((each) => heldNote.parse(each));
      const told = all.filter((each) => !each.private || each.released);
      return { all, told, withheld: all.length - told.length };
    },
    forget: store.removeOfParticipants,
    routes: [
      serve(listNotes, async ({ account, params }) => ({
        items: await readBy(account, params.id),
      })),
      serve(getNote, ({ account, params }) => find(account, params.id, params.noteId)),
      serve(writeNote, async ({ account, params: { id: participantId }, body, newId: id }) => {
        await participants.read(account, participantId);
        const at = now().toISOString();
        const by = await doerOf(account);
        const note = { ...body, id, participantId, accountId: account.id, at, by };
        await store.insert(note);
        return note;
      }),
      serve(releaseNote, async ({ account, params: { id, noteId } }) => {
        await find(account, id, noteId);
        const by = await doerOf(account);
        const released = await store.release(noteId, { at: now().toISOString(), by });
        if (!released) throw new Conflict('It is not withheld.');
        return released;
      }),
      serve(handleCorrection, async ({ account, params: { id, noteId } }) => {
        await find(account, id, noteId);
        const by = await doerOf(account);
        const handled = await store.handle(noteId, { at: now().toISOString(), by });
        if (!handled) throw new Conflict('It is nothing that waits to be looked at.');
        return handled;
      }),
      serve(listCorrections, async ({ account }) => ({ items: await ownCorrections(account) })),
      serve(getCorrection, async ({ account, params: { noteId } }) => {
        const found = (await ownCorrections(account)).find(({ id }) => id === noteId);
        if (!found) throw new NotFound();
        return found;
      }),
      serve(writeCorrection, async ({ account, body, newId: id }) => {
        const { participantId = '' } = account;
        const at = now().toISOString();
        const by = await doerOf(account);
        const note = { ...body, id, participantId, accountId: account.id, private: false, at, by };
        await store.insert(note);
        return note;
      }),
    ],
  };
}

/** As who said it reads it; undefined of a note of somebody else. */
function correctionOf({ id, about, text, at, handled }: StoredNote): Correction | undefined {
  return about && { id, about, text, at, ...(handled && { handledAt: handled.at }) };
}

/** A private one is for who wrote it and the leaders. */
function mayRead({ id, role }: Account, note: StoredNote): boolean {
  return !note.private || note.released !== undefined || role === 'leader' || note.accountId === id;
}
