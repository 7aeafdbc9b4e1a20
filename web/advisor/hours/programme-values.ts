import type { Participant } from '#shared/participants/participant.ts';
import {
  isTooLong,
  type programmeTracks,
  type schoolings,
} from '#shared/participants/programme-rules.ts';
import type { FormSubject } from '#web/form/use-kept-form.ts';
import { programmeText as t } from '#web/text/advisor-hours.ts';

type Programme = NonNullable<Participant['programme']>;

/** What stands in the form: `''` for what nobody has said. Same names as in the API. */
export interface ProgrammeValues {
  programme: {
    start: string;
    end: string;
    track: (typeof programmeTracks)[number] | '';
    schooling: (typeof schoolings)[number] | '';
    endReason: string;
  };
}

export const noProgramme: ProgrammeValues = {
  programme: { start: '', end: '', track: '', schooling: '', endReason: '' },
};

const parts = ['start', 'end', 'track', 'schooling', 'endReason'] as const;

export const programmeSubject: FormSubject<ProgrammeValues, Participant> = {
  name: 'programme',
  texts: t.fields,
  units: parts.map((part) => `programme.${part}`),
  contentOf: ({ programme }) => ({
    programme: Object.fromEntries(parts.map((part) => [part, programme[part].trim() || null])),
  }),
  valuesOf: ({ programme }) => ({ programme: { ...noProgramme.programme, ...programme } }),
};

/** What of a programme is not known and makes a difference, and what is worth a second look. */
export function programmeGaps(programme: Programme | undefined, today: string): string[] {
  if (!programme) return [t.noStart];
  const { track, schooling, endReason } = programme;
  return [
    ...(track === undefined ? [t.noTrack] : []),
    ...(schooling === undefined ? [t.noSchooling] : []),
    ...(isOver(programme, today) && endReason === undefined ? [t.noReason] : []),
    ...(isTooLong(programme) ? [t.tooLong] : []),
  ];
}

export function isOver(programme: Programme | undefined, today: string): boolean {
  return programme?.end !== undefined && programme.end < today;
}
