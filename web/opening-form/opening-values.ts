import type {
  Demand,
  DriversLicence,
  LanguageSupport,
  Level,
  NorwegianUse,
  OpeningKind,
  Shift,
  Skill,
  Weekday,
} from '#shared/codes.ts';
import type { Opening } from '#shared/openings/opening.ts';
import { numberText } from '#web/form/numbers.ts';

/** What stands in the form: text as it is typed, `''` for nothing chosen. Same paths as in the API. */
export interface OpeningValues {
  kind: OpeningKind | '';
  title: string;
  occupation: string;
  municipality: string;
  remote: boolean;
  places: string;
  /** One item on each line. */
  tasks: string;
  youGet: string;
  youNeed: string;
  description: string;
  /** `''`: not answered, which is another thing than no requirement. */
  languageRequirement: Record<Skill, Level | ''>;
  /** `''`: none. */
  languageSupport: Exclude<LanguageSupport, 'none'> | '';
  norwegianUse: NorwegianUse | '';
  mentorLanguages: string[];
  hoursPerWeek: { min: string; max: string };
  daysPerWeek: string;
  weekdays: Weekday[];
  shifts: Shift[];
  startDate: string;
  endDate: string;
  deadline: string;
  demands: Demand[];
  driversLicences: DriversLicence[];
  qualifications: string[];
  contact: { name: string; email: string; phone: string };
}

type Group = 'languageRequirement' | 'hoursPerWeek' | 'contact';

/** Dotted path of a field, as the API names it. */
export type FieldPath =
  | keyof OpeningValues
  | { [G in Group]: `${G}.${keyof OpeningValues[G] & string}` }[Group];

const emptyRequirement = { listening: '', reading: '', speaking: '', writing: '' } as const;

export const lineFields = ['tasks', 'youGet', 'youNeed'] as const;

export function emptyValues(municipality: string): OpeningValues {
  return {
    kind: '',
    title: '',
    occupation: '',
    municipality,
    remote: false,
    places: '1',
    tasks: '',
    youGet: '',
    youNeed: '',
    description: '',
    languageRequirement: emptyRequirement,
    languageSupport: '',
    norwegianUse: '',
    mentorLanguages: [],
    hoursPerWeek: { min: '', max: '' },
    daysPerWeek: '',
    weekdays: [],
    shifts: [],
    startDate: '',
    endDate: '',
    deadline: '',
    demands: [],
    driversLicences: [],
    qualifications: [],
    contact: { name: '', email: '', phone: '' },
  };
}

export function valuesOf(opening: Opening): OpeningValues {
  const { hoursPerWeek, contact } = opening;
  return {
    kind: opening.kind,
    title: opening.title,
    occupation: opening.occupation,
    municipality: opening.municipality,
    remote: opening.remote,
    places: numberText(opening.places),
    tasks: opening.tasks.join('\n'),
    youGet: opening.youGet.join('\n'),
    youNeed: opening.youNeed.join('\n'),
    description: opening.description ?? '',
    languageRequirement: { ...emptyRequirement, ...opening.languageRequirement },
    languageSupport: supportOf(opening),
    norwegianUse: opening.norwegianUse ?? '',
    mentorLanguages: opening.mentorLanguages ?? [],
    hoursPerWeek: { min: numberText(hoursPerWeek?.min), max: numberText(hoursPerWeek?.max) },
    daysPerWeek: numberText(opening.daysPerWeek),
    weekdays: opening.weekdays ?? [],
    shifts: opening.shifts,
    startDate: opening.startDate ?? '',
    endDate: opening.endDate ?? '',
    deadline: opening.deadline ?? '',
    demands: opening.demands,
    driversLicences: opening.driversLicences,
    qualifications: opening.qualifications,
    contact: {
      name: contact?.name ?? '',
      email: contact?.email ?? '',
      phone: contact?.phone ?? '',
    },
  };
}

function supportOf({ languageSupport }: Opening): OpeningValues['languageSupport'] {
  return languageSupport === undefined || languageSupport === 'none' ? '' : languageSupport;
}
