import type { Participant } from '#shared/participants/participant.ts';
import { type DraftStore, draftStore } from '#web/form/draft-store.ts';
import type { FormSubject } from '#web/form/use-kept-form.ts';
import { participantFields } from '#web/text/participant-form.ts';
import { contentOf, type ParticipantValues, valuesOf } from './participant-values.ts';

/** A participant as the form kit writes it. A held level is one statement: level, source and date. */
export const participantSubject: FormSubject<ParticipantValues, Participant> = {
  name: 'participant',
  texts: participantFields,
  units: [
    'displayName',
    'responsible',
    'protection',
    'norwegian.listening',
    'norwegian.reading',
    'norwegian.speaking',
    'norwegian.writing',
    'languages',
    'wishes',
    'goal',
    'acceptedKinds',
    'freeWeekdays',
    'acceptedShifts',
    'hoursPerWeek',
    'maxTravelKm',
    'position',
    'driversLicences',
    'qualifications',
    'cannot',
    'avoid',
    'education',
    'experience',
    'programme',
  ],
  contentOf,
  valuesOf,
};

/** A person's data goes with the tab, and at sign-out. */
export function participantDrafts(accountId: string): DraftStore<ParticipantValues, Participant> {
  return draftStore({ accountId, name: 'participant-3', place: 'tab' });
}
