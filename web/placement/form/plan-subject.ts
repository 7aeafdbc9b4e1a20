import type { Placement } from '#shared/placements/placement.ts';
import { type DraftStore, draftStore } from '#web/form/draft-store.ts';
import type { FieldTexts } from '#web/form/form-faults.ts';
import type { FormSubject } from '#web/form/use-kept-form.ts';
import { planFormName } from './plan-form-name.ts';
import { contentOf, type PlanValues, planUnits, valuesOf } from './plan-values.ts';

export type PlanSide = keyof typeof planUnits;

/** A plan as the form kit writes it; a group is one statement. */
export function planSubject(side: PlanSide, texts: FieldTexts): FormSubject<PlanValues, Placement> {
  return { name: planFormName, texts, units: planUnits[side], contentOf, valuesOf };
}

/** A person's data goes with the tab, and at sign-out. */
export function planDrafts(accountId: string): DraftStore<PlanValues, Placement> {
  return draftStore({ accountId, name: 'placement-1', place: 'tab' });
}
