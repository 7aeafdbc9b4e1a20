import type { ReactElement } from 'react';
import type { PlanInShort } from '#shared/plans/plan.ts';
import { paths } from '#web/app/paths.ts';
import { plansText as t } from '#web/text/advisor-plan.ts';
import { format } from '#web/text/format.ts';
import { Card } from '#web/ui/card.tsx';
import { Link } from '#web/ui/link.tsx';
import { Stack } from '#web/ui/stack.tsx';
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeaderCell,
  TableRow,
} from '#web/ui/table.tsx';
import { Text } from '#web/ui/text.tsx';
import { useNarrow } from '#web/ui/use-narrow.ts';

interface PlanRowsProps {
  plans: readonly PlanInShort[];
}

/** A table on a desk, cards on a phone. */
export function PlanRows(props: PlanRowsProps): ReactElement {
  return useNarrow() ? <Cards {...props} /> : <Rows {...props} />;
}

function Rows({ plans }: PlanRowsProps): ReactElement {
  return (
    <Table label={t.listTitle} size="small">
      <TableHead columns={Object.values(t.columns)} />
      <TableBody>
        {plans.map((plan) => (
          <TableRow key={plan.id}>
            <TableHeaderCell scope="row">
              <PlanLink {...plan} />
            </TableHeaderCell>
            <TableCell>{t.madeBy(format.dayOrTime(plan.createdAt), plan.by.displayName)}</TableCell>
            <TableCell>{t.state[plan.state]}</TableCell>
            <TableCell>{format.number(plan.people)}</TableCell>
            <TableCell>
              {plan.placed === undefined ? t.notYet : format.number(plan.placed)}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Cards({ plans }: PlanRowsProps): ReactElement {
  return (
    <Stack as="ul" gap={12}>
      {plans.map((plan) => (
        <Card key={plan.id} as="li">
          <Stack gap={4}>
            <PlanLink {...plan} />
            <Text size="small">
              {plan.placed === undefined
                ? t.state[plan.state]
                : t.placedOf(plan.placed, plan.people)}
            </Text>
            <Text size="small" subtle>
              {t.madeBy(format.dayOrTime(plan.createdAt), plan.by.displayName)}
            </Text>
          </Stack>
        </Card>
      ))}
    </Stack>
  );
}

function PlanLink({ id, name }: PlanInShort): ReactElement {
  return <Link to={paths.plan(id)}>{name ?? t.noName}</Link>;
}
