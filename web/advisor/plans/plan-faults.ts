import { ApiError } from '#web/api/call.ts';
import { plansText } from '#web/text/advisor-plan.ts';

/** What is wrong with one field of the form of a plan. */
export interface PlanFault {
  fieldId: string;
  text: string;
}

/** The fields that a fault can lead to, by the first part of its path. */
export const planFieldIds = {
  participantIds: 'plan-participantIds',
  each: 'plan-each',
  minScore: 'plan-minScore',
  name: 'plan-name',
} as const;
type PlanField = keyof typeof planFieldIds;

/** One fault for each field; of anything else the form says that something has changed. */
export function planFaults(error: unknown): PlanFault[] {
  const fields = error instanceof ApiError ? error.fields : [];
  const found = fields.map(({ path }) => path.split('.')[0] ?? '').map(fieldOf);
  return [...new Set(found)].map((field) => ({
    fieldId: planFieldIds[field ?? 'participantIds'],
    text: plansText.faults[field ?? 'other'],
  }));
}

function fieldOf(top: string): PlanField | undefined {
  return Object.keys(planFieldIds).find((field): field is PlanField => field === top);
}

/** What to say beside a field. */
export function faultAt(faults: readonly PlanFault[], field: PlanField): string | undefined {
  return faults.find(({ fieldId }) => fieldId === planFieldIds[field])?.text;
}
