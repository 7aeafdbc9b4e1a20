import type { OpeningDraft } from '#shared/openings/opening.ts';
import { contactName } from './canaries.ts';

/** An opening as an employer writes it, fit to be published; what a test does not care about is plain. */
export function anOpeningDraft(
  fields: Partial<OpeningDraft> & Pick<OpeningDraft, 'employerId'>,
): OpeningDraft {
  return {
    kind: 'vacancy',
    title: 'Renholder på sykehjem',
    occupation: '9112',
    municipality: '3907',
    tasks: ['Vaske gulv'],
    languageRequirement: { speaking: 'none' },
    contact: { name: contactName, email: 'leder@solglott.example' },
    ...fields,
  };
}
