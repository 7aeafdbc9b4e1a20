import type { ReactElement } from 'react';
import type { PlanReply } from '#shared/plans/plan.ts';
import { paths } from '#web/app/paths.ts';
import { planText } from '#web/text/advisor-plan.ts';
import { format } from '#web/text/format.ts';
import { Checkbox } from '#web/ui/checkbox.tsx';
import { Link } from '#web/ui/link.tsx';
import { Row } from '#web/ui/stack.tsx';
import { NumberCell, TableCell, TableHeaderCell, TableRow } from '#web/ui/table.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { Text } from '#web/ui/text.tsx';
import { BestChoice } from './best-choice.tsx';
import { PairButtons } from './pair-buttons.tsx';
import type { NamedPlan } from './plan-names.ts';
import type { PlanWork } from './use-plan-work.ts';

const t = planText.lines;

interface LineRowProps {
  line: PlanReply['lines'][number];
  work: PlanWork;
  named: NamedPlan;
  hasMoved: boolean;
  /** The person's own best stands in the row above. */
  isFurther: boolean;
}

/** Who gets what, beside what fits that person best. */
export function LineRow({ line, work, named, hasMoved, isFurther }: LineRowProps): ReactElement {
  const { participantId, openingId, score, locked, eligible, rank, best } = line;
  const what = named.pair(line);
  return (
    <TableRow>
      <TableCell data-screen-only>
        <Checkbox
          size="small"
          hideLabel
          checked={work.isTicked(line)}
          onChange={({ target }) => work.tick([line], target.checked)}
        >
          {t.tick(what)}
        </Checkbox>
      </TableCell>
      <TableHeaderCell scope="row">
        <Link to={paths.participant(participantId)}>{named.person(participantId)}</Link>
      </TableHeaderCell>
      <TableCell>
        {named.place(openingId)}
        <Row gap={4}>
          {locked && <Tag tone="accent">{t.locked}</Tag>}
          {hasMoved && <Tag tone="warm">{planText.moved.tag}</Tag>}
          {!eligible && <Tag tone="warning">{t.notEligible}</Tag>}
        </Row>
      </TableCell>
      <NumberCell>
        {format.oneDecimal(score)}
        {rank !== null && (
          <Text size="small" subtle>
            {t.rank(rank)}
          </Text>
        )}
      </NumberCell>
      <TableCell>
        {best && isFurther && <Text size="small">{t.less(best.score - score)}</Text>}
        {best && !isFurther && (
          <BestChoice
            participantId={participantId}
            best={best}
            less={best.score - score}
            work={work}
            named={named}
          />
        )}
        {!best && !isFurther && t.hasBest}
      </TableCell>
      <TableCell data-screen-only>
        <PairButtons pair={line} what={what} work={work} />
      </TableCell>
    </TableRow>
  );
}
