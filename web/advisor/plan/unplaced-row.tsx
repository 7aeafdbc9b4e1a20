import type { ReactElement } from 'react';
import type { PlanReply } from '#shared/plans/plan.ts';
import { matchAddress } from '#web/advisor/matches/match-address.ts';
import { paths } from '#web/app/paths.ts';
import { planText } from '#web/text/advisor-plan.ts';
import { Link } from '#web/ui/link.tsx';
import { TableCell, TableHeaderCell, TableRow } from '#web/ui/table.tsx';
import { HiddenText } from '#web/ui/text.tsx';
import { BestChoice } from './best-choice.tsx';
import type { NamedPlan } from './plan-names.ts';
import type { PlanWork } from './use-plan-work.ts';

const t = planText.unplaced;

interface UnplacedRowProps {
  unplaced: PlanReply['unplaced'][number];
  work: PlanWork;
  named: NamedPlan;
}

/** Who gets nothing, why, and what would give a place. */
export function UnplacedRow({ unplaced, work, named }: UnplacedRowProps): ReactElement {
  const { participantId, why, best } = unplaced;
  const name = named.person(participantId);
  return (
    <TableRow>
      <TableCell data-screen-only />
      <TableHeaderCell scope="row">
        <Link to={paths.participant(participantId)}>{name}</Link>
      </TableHeaderCell>
      <TableCell colSpan={2}>{t.why[why](work.plan.input.minScore > 0)}</TableCell>
      <TableCell>
        {best && <BestChoice participantId={participantId} best={best} work={work} named={named} />}
      </TableCell>
      <TableCell data-screen-only>
        {!best && (
          <Link to={paths.participant(participantId) + matchAddress.write({ view: 'help' })}>
            {t.help}
            <HiddenText> {name}</HiddenText>
          </Link>
        )}
      </TableCell>
    </TableRow>
  );
}
