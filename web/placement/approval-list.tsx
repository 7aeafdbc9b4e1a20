import { CheckmarkIcon, ClockIcon } from '@navikt/aksel-icons';
import type { ReactElement } from 'react';
import type { Approvals } from '#shared/placements/placement.ts';
import { type ApproverNames, approvalText as t } from '#web/text/placement.ts';
import { HiddenText, Text } from '#web/ui/text.tsx';
import { approvalRows } from './approval-rows.ts';
import styles from './placement.module.css';

/** The three yeses that a plan needs, in their order. */
export function ApprovalList({
  approvals,
  names,
}: {
  approvals: Approvals;
  names: ApproverNames;
}): ReactElement {
  return (
    <ol className={styles.approvals}>
      {approvalRows(approvals, names).map(({ of, is, words, detail }) => (
        <li key={of} data-is={is}>
          <span className={styles.mark} aria-hidden>
            {is === 'done' ? <CheckmarkIcon /> : <ClockIcon />}
          </span>
          <div>
            <Text>
              {words}
              {is !== 'later' && <HiddenText> ({is === 'done' ? t.done : t.next})</HiddenText>}
            </Text>
            {detail && <Text size="small">{detail}</Text>}
          </div>
        </li>
      ))}
    </ol>
  );
}
