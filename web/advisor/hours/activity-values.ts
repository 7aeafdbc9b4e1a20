import type { Activity } from '#shared/activities/activity.ts';
import { numberOf, numberText } from '#web/form/numbers.ts';
import type { FormSubject } from '#web/form/use-kept-form.ts';
import { activitiesText as t } from '#web/text/advisor-hours.ts';

/** What stands in the form: text as it is typed, `''` for nothing chosen. */
export interface ActivityValues {
  kind: Activity['kind'] | '';
  title: string;
  hoursPerWeek: string;
  start: string;
  end: string;
}

export const blankActivity: ActivityValues = {
  kind: '',
  title: '',
  hoursPerWeek: '',
  start: '',
  end: '',
};

export const activitySubject: FormSubject<ActivityValues, Activity> = {
  name: 'activity',
  texts: t.fields,
  units: ['kind', 'title', 'hoursPerWeek', 'start', 'end'],
  contentOf: ({ kind, title, hoursPerWeek, start, end }) => ({
    kind: kind || null,
    title: title.trim() || null,
    hoursPerWeek: numberOf(hoursPerWeek),
    start: start || null,
    end: end || null,
  }),
  valuesOf: ({ kind, title, hoursPerWeek, start, end = '' }) => ({
    kind,
    title,
    hoursPerWeek: numberText(hoursPerWeek),
    start,
    end,
  }),
};
