import { skills } from '#shared/codes.ts';
import type { OpeningDraft } from '#shared/openings/opening.ts';
import { numberOf } from '#web/form/numbers.ts';
import { hasField } from './kind-fields.ts';
import type { OpeningValues } from './opening-values.ts';

/** Every field of the form as the API takes it; null removes what is stored. */
export type OpeningContent = Required<Omit<OpeningDraft, 'employerId' | 'position'>>;

export function contentOf(values: OpeningValues): OpeningContent {
  const { kind, contact } = values;
  return {
    // Without a kind the server names the field.
    kind: (kind || null) as OpeningContent['kind'],
    title: values.title.trim(),
    occupation: values.occupation,
    municipality: values.municipality,
    remote: values.remote,
    places: number(values.places),
    tasks: itemsOf(values.tasks),
    youGet: itemsOf(values.youGet),
    youNeed: itemsOf(values.youNeed),
    description: given(values.description),
    languageRequirement: Object.fromEntries(
      skills.map((skill) => [skill, values.languageRequirement[skill] || null]),
    ),
    languageSupport: values.languageSupport || 'none',
    norwegianUse: hasField(kind, 'norwegianUse') ? given(values.norwegianUse) : null,
    mentorLanguages: values.mentorLanguages,
    hoursPerWeek: hoursOf(values.hoursPerWeek),
    daysPerWeek: number(values.daysPerWeek),
    weekdays: values.weekdays.length > 0 ? values.weekdays : null,
    shifts: values.shifts,
    startDate: given(values.startDate),
    endDate: given(values.endDate),
    deadline: given(values.deadline),
    demands: values.demands,
    driversLicences: values.driversLicences,
    qualifications: hasField(kind, 'qualifications') ? values.qualifications : [],
    contact: {
      name: given(contact.name),
      email: given(contact.email),
      phone: given(contact.phone),
    },
  };
}

function given<T extends string>(text: T): Exclude<T, ''> | null {
  return (text.trim() || null) as Exclude<T, ''> | null;
}

/** Whether there is enough for the server to keep it: what an opening cannot be without. */
export function canBeStored({ kind, title, occupation, municipality }: OpeningValues): boolean {
  return [kind, title.trim(), occupation, municipality].every((value) => value !== '');
}

/** The lines that say something, each once. */
export function itemsOf(lines: string): string[] {
  return [...new Set(trimmedLines(lines).filter((line) => line !== ''))];
}

/** The line, from 1, that item `index` of the list stands on. */
export function lineOf(lines: string, index: number): number {
  return trimmedLines(lines).indexOf(itemsOf(lines)[index] ?? '') + 1;
}

/** A list pasted from elsewhere brings its own marks, and ours get another. "- 20 °C" is no mark. */
const listMark = /^[-–—*•·●◦▪‣]\s+(?!\d)/u;

function trimmedLines(lines: string): string[] {
  return lines.split('\n').map((line) => line.trim().replace(listMark, ''));
}

/** Fixed hours are written once. */
function hoursOf({ min, max }: OpeningValues['hoursPerWeek']): OpeningContent['hoursPerWeek'] {
  if (min.trim() === '' && max.trim() === '') return null;
  const from = number(min);
  return { min: from, max: max.trim() === '' ? from : number(max) } as { min: number; max: number };
}

/** Text that is no number goes as it stands: the server then names the field. */
function number(text: string): number | null {
  return numberOf(text) as number | null;
}
