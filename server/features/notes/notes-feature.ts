import { Conflict, NotFound } from '#server/errors.ts';
import type { Feature } from '#server/feature.ts';
import type { ParticipantsFeature } from '#server/features/participants/participants-feature.ts';
import type { DoerOf } from '#server/features/placements/placement-acts.ts';
import type { Foundation } from '#server/foundation.ts';
import { serve } from '#server/http/serve.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import {
  type Correction,
  getCorrection,
  getNote,
  type HeldNote,
  heldNote,
  listCorrections,
  listNotes,
  releaseNote,
  writeCorrection,
  writeNote,
} from '#shared/notes/note-endpoints.ts';
import { createNoteStore, type StoredNote } from './note-store.ts';

export interface NotesFeature extends Feature {
  /** Those that the account may read, latest first. */
  readBy(account: Account, participantId: string): Promise<HeldNote[]>;
  /** What is told, and how many are withheld; the archive gets them all. */
  held(participantId: string): Promise<{ all: HeldNote[]; told: HeldNote[]; withheld: number }>;
  forget(participantIds: readonly string[]): Promise<void>;
}

interface Others {
  participants: Pick<ParticipantsFeature, 'read'>;
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
  async function corrections({ participantId = '' }: Account): Promise<Correction[]> {
    const notes = await store.ofParticipant(participantId);
    return notes.flatMap(({ id, about, text, at }) => (about ? [{ id, about, text, at }] : []));
  }

  return {
    readBy,
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
      serve(listCorrections, async ({ account }) => ({ items: await corrections(account) })),
      serve(getCorrection, async ({ account, params: { noteId } }) => {
        const found = (await corrections(account)).find(({ id }) => id === noteId);
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

/** A private one is for who wrote it and the leaders. */
function mayRead({ id, role }: Account, note: StoredNote): boolean {
  return !note.private || note.released !== undefined || role === 'leader' || note.accountId === id;
}
