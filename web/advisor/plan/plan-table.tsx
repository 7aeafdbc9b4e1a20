import type { ReactElement, ReactNode } from 'react';
import type { PlanReply } from '#shared/plans/plan.ts';
import { planText } from '#web/text/advisor-plan.ts';
import { Button } from '#web/ui/button.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Table, TableBody, TableHeader, TableHeaderCell, TableRow } from '#web/ui/table.tsx';
import { HiddenText } from '#web/ui/text.tsx';
import { LineRow } from './line-row.tsx';
import type { MovedPerson } from './moved-lines.ts';
import styles from './plan.module.css';
import { keyOf } from './plan-changes.ts';
import type { NamedPlan } from './plan-names.ts';
import { UnplacedRow } from './unplaced-row.tsx';
import { useCut } from './use-cut.tsx';
import type { PlanWork } from './use-plan-work.ts';

const t = planText.lines;

const mostShown = 100;
/** Where one is when what was ticked is dealt with: the bar with its button is gone. */
export const tickAllId = 'velg-linjer';

interface PlanTableProps {
  work: PlanWork;
  named: NamedPlan;
  moved: readonly MovedPerson[];
}

/** Those without a place first, with why; then who gets what. One table, so that it prints as one. */
export function PlanTable({ work, named, moved }: PlanTableProps): ReactElement {
  const { lines, unplaced } = named;
  const { shown, more } = useCut(lines.length + unplaced.length, mostShown);
  const hasMoved = new Set(moved.map(({ participantId }) => participantId));
  return (
    <Stack gap={12}>
      <TickAll work={work} lines={lines} />
      <Table label={planText.table} size="small" className={styles.table}>
        <Head />
        <Group
          title={
            unplaced.length === 0
              ? planText.unplaced.none
              : planText.unplaced.title(unplaced.length)
          }
        >
          {unplaced.slice(0, shown).map((one) => (
            <UnplacedRow key={one.participantId} unplaced={one} work={work} named={named} />
          ))}
        </Group>
        <Group title={lines.length === 0 ? t.none : t.title(work.plan.placed ?? 0)}>
          {lines.slice(0, Math.max(0, shown - unplaced.length)).map((line, at) => (
            <LineRow
              key={keyOf(line)}
              line={line}
              work={work}
              named={named}
              hasMoved={hasMoved.has(line.participantId)}
              isFurther={lines[at - 1]?.participantId === line.participantId}
            />
          ))}
        </Group>
      </Table>
      {more}
    </Stack>
  );
}

function Head(): ReactElement {
  const { tick, actions, ...told } = t.columns;
  return (
    <TableHeader>
      <TableRow>
        <TableHeaderCell scope="col" data-screen-only>
          <HiddenText>{tick}</HiddenText>
        </TableHeaderCell>
        {Object.values(told).map((words) => (
          <TableHeaderCell key={words} scope="col">
            {words}
          </TableHeaderCell>
        ))}
        <TableHeaderCell scope="col" data-screen-only>
          {actions}
        </TableHeaderCell>
      </TableRow>
    </TableHeader>
  );
}

/** Rows under one head of their own. */
function Group({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <TableBody>
      <TableRow className={styles.group} shadeOnHover={false}>
        <TableHeaderCell scope="rowgroup" colSpan={6}>
          {title}
        </TableHeaderCell>
      </TableRow>
      {children}
    </TableBody>
  );
}

function TickAll({
  work,
  lines,
}: {
  work: PlanWork;
  lines: PlanReply['lines'];
}): ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <div id={tickAllId} tabIndex={-1} className={styles.tickAll} data-screen-only>
      <Button size="small" variant="secondary" onClick={() => work.tick(lines, true)}>
        {planText.suggest.tickAll}
      </Button>
    </div>
  );
}
