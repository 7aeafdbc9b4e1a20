import { lazy, type ReactElement, Suspense } from 'react';
import type { PlanReply } from '#shared/plans/plan.ts';
import { planText } from '#web/text/advisor-plan.ts';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { Stack } from '#web/ui/stack.tsx';
import {
  NumberCell,
  Table,
  TableBody,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '#web/ui/table.tsx';
import { Text } from '#web/ui/text.tsx';

const t = planText.spread;

const SpreadPlot = lazy(async () => ({
  default: (await import('#web/plot/spread-plot.tsx')).SpreadPlot,
}));

/** How evenly suggestions are shared between the places: if all got their own best, and in the plan. */
export function Spread({ spread }: { spread: NonNullable<PlanReply['spread']> }): ReactElement {
  const rows = [
    { name: t.own, share: spread.giniAll, words: t.value(spread.giniAll) },
    { name: t.plan, share: spread.gini, words: t.value(spread.gini) },
  ];
  return (
    <Stack data-screen-only>
      <Disclosure label={t.title}>
        <Stack gap={12}>
          <Text size="small">
            {t.intro} {t.share(spread.coverage)}
          </Text>
          <Suspense>
            <SpreadPlot
              label={t.plot(t.value(spread.giniAll), t.value(spread.gini))}
              shares={rows}
            />
          </Suspense>
          <Table label={t.title} size="small">
            <TableHeader>
              <TableRow>
                <TableHeaderCell scope="col">{t.columns.way}</TableHeaderCell>
                <TableHeaderCell scope="col">{t.columns.value}</TableHeaderCell>
              </TableRow>
            </TableHeader>
            <TableBody>
              {rows.map(({ name, words }) => (
                <TableRow key={name}>
                  <TableHeaderCell scope="row">{name}</TableHeaderCell>
                  <NumberCell>{words}</NumberCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Stack>
      </Disclosure>
    </Stack>
  );
}
