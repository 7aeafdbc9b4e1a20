import type { HistoryEvent } from '#shared/history/history-endpoints.ts';
import type { HeldNote } from '#shared/notes/note-endpoints.ts';
import type { HeldOutcome } from '#shared/outcomes/outcome.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { ParticipantChange } from '#shared/participants/participant-change.ts';
import type { CheckIn, HeldPlacement } from '#shared/placements/placement.ts';
import type { HeldReferral } from '#shared/referrals/referral.ts';

/** What the documents of a case hold. */
export interface Case {
  /** As it is. */
  record: Participant;
  changes: readonly ParticipantChange[];
  referrals: readonly HeldReferral[];
  placements: readonly HeldPlacement[];
  outcomes: readonly HeldOutcome[];
  /** Those that whoever asks may read. */
  notes: readonly HeldNote[];
}

/** One line per event, newest first: derived, never stored. */
export function historyOf(held: Case): HistoryEvent[] {
  const events = [
    ...startOf(held),
    ...held.changes.map(changeEvent),
    ...held.referrals.flatMap(referralEvents),
    ...held.placements.flatMap(placementEvents),
    ...held.outcomes.map(({ id, at, by, after, months, status, placementId }) =>
      eventOf('outcome', { at, by }, { outcomeId: id, after, months, status, placementId }),
    ),
    ...held.notes.flatMap(noteEvents),
  ];
  return events.sort((a, b) => (a.at < b.at ? 1 : Number(a.at > b.at) * -1));
}

function eventOf(
  kind: HistoryEvent['kind'],
  { at, by }: Pick<HistoryEvent, 'at' | 'by'>,
  params: Record<string, unknown>,
): HistoryEvent {
  const told = Object.entries(params).filter(([, value]) => value !== undefined);
  return { at, by, kind, params: Object.fromEntries(told) };
}

function changeEvent({ at, by, what, from, to }: ParticipantChange): HistoryEvent {
  return eventOf(what, { at, by }, what === 'registered' ? { to } : { from, to });
}

/** Of a record of before, whose start nobody wrote down: as the first changes found it. */
function startOf({ record, changes }: Case): HistoryEvent[] {
  if (changes.some(({ what }) => what === 'registered')) return [];
  const { createdAt: at, norwegian, wishes, programme, responsible } = record;
  const first = (what: ParticipantChange['what'], now: unknown): unknown => {
    const change = changes.find((each) => each.what === what);
    return change ? change.from : now;
  };
  const to = {
    norwegian: first('levels', norwegian),
    wishes: first('wishes', wishes),
    programme: first('programme', programme),
    responsible: first('responsible', responsible),
  };
  return [eventOf('registered', { at, by: {} }, { to })];
}

function referralEvents({ id: referralId, openingId, history }: HeldReferral): HistoryEvent[] {
  return history.map(({ at, by, ...step }) =>
    eventOf('referral', { at, by }, { referralId, openingId, ...step }),
  );
}

function placementEvents({
  id: placementId,
  referralId,
  title,
  history,
  checkIns,
}: HeldPlacement): HistoryEvent[] {
  return [
    ...history.map(({ at, by, ...step }) =>
      eventOf('placement', { at, by }, { placementId, referralId, title, ...step }),
    ),
    ...checkIns.flatMap((checkIn) => checkInEvents(placementId, checkIn)),
  ];
}

function checkInEvents(
  placementId: string,
  { id: checkInId, due, ...parts }: CheckIn,
): HistoryEvent[] {
  return (['participant', 'employer', 'advisor'] as const).flatMap((side) => {
    const { at, by, ...said } = parts[side] ?? {};
    if (at === undefined || by === undefined) return [];
    return [eventOf('check_in', { at, by }, { placementId, checkInId, due, side, ...said })];
  });
}

function noteEvents(note: HeldNote): HistoryEvent[] {
  const { id: noteId, text, about, at, by, released, handled } = note;
  const params = { noteId, text, about, private: note.private };
  return [
    eventOf('note', { at, by }, params),
    ...(released ? [eventOf('note_released', released, { noteId })] : []),
    ...(handled ? [eventOf('note_handled', handled, { noteId, about })] : []),
  ];
}
