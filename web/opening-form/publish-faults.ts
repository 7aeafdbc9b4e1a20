import type { FieldError } from '#shared/errors.ts';
import type { OpeningValues } from './opening-values.ts';

/**
 * What publishing asks for beyond a draft (api.md): an answer on Norwegian, a way to answer, something
 * about the work, and days that are not past. The server has the last word; the form says it first.
 * @param today YYYY-MM-DD
 */
export function publishFaults(values: OpeningValues, today: string): FieldError[] {
  const { contact, languageRequirement, tasks, description, deadline, endDate } = values;
  const isEmpty = (...texts: readonly string[]): boolean => texts.join('').trim() === '';
  const isPast = (day: string): boolean => day !== '' && day < today;
  return [
    ...faultAt('tasks', 'required', isEmpty(tasks, description)),
    ...faultAt('languageRequirement', 'required', isEmpty(...Object.values(languageRequirement))),
    ...faultAt('endDate', 'out_of_range', isPast(endDate)),
    ...faultAt('deadline', 'out_of_range', isPast(deadline)),
    ...faultAt('contact', 'required', isEmpty(contact.email, contact.phone)),
  ];
}

function faultAt(path: string, code: FieldError['code'], isThere: boolean): FieldError[] {
  return isThere ? [{ path, code, message: '' }] : [];
}
