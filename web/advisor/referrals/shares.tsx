import type { ReactElement } from 'react';
import type { SharedPart } from '#shared/referrals/referral-table.ts';
import { referralText as t } from '#web/text/advisor-referrals.ts';
import { format, lowerFirst } from '#web/text/format.ts';
import { sharedPartLabels } from '#web/text/referral.ts';
import { Text } from '#web/ui/text.tsx';

/** What the employer gets; the name always. */
export function Shares({ shares }: { shares: readonly SharedPart[] }): ReactElement {
  const parts = shares.map((part) => lowerFirst(sharedPartLabels[part]));
  return <Text>{parts.length > 0 ? format.list([t.name, ...parts]) : t.onlyName}</Text>;
}
