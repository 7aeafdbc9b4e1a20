import type { OwnReferral } from '#shared/referrals/referral.ts';
import {
  declineReasons,
  type referralTable,
  withdrawReasons,
} from '#shared/referrals/referral-table.ts';
import type { FormSubject } from '#web/form/use-kept-form.ts';
import { endText as t } from '#web/text/own-page.ts';
import { declineReasonLabels, withdrawReasonLabels } from '#web/text/referral.ts';
import { mostLetters } from './interest-subject.ts';

/** How a participant ends it. */
export type EndAction = Extract<keyof typeof referralTable, 'decline' | 'withdraw'>;

type Reason<A extends EndAction> = (typeof referralTable)[A]['reasons'][number];

export interface EndValues {
  reason: Reason<EndAction> | '';
  text: string;
}

export const noReasonYet: EndValues = { reason: '', text: '' };

export const endReasons: {
  [A in EndAction]: { codes: readonly Reason<A>[]; labels: Record<Reason<A>, string> };
} = {
  decline: { codes: declineReasons, labels: declineReasonLabels },
  withdraw: { codes: withdrawReasons, labels: withdrawReasonLabels },
};

/** Words are asked for where no reason on the list says it; elsewhere they are no part of it. */
function contentOf({ reason, text }: EndValues): object {
  const words = reason === 'other' ? text.trim() : '';
  return { ...(reason !== '' && { reason }), ...(words !== '' && { text: words }) };
}

export function endSubject(action: EndAction): FormSubject<EndValues, OwnReferral> {
  const { reason, text } = t.fields;
  return {
    name: action,
    texts: {
      reason: { ...reason, label: t[action].legend },
      text: { ...text, letters: mostLetters },
    },
    units: ['reason', 'text'],
    contentOf: (values) => ({ ...contentOf(values) }),
    valuesOf: () => noReasonYet,
  };
}
