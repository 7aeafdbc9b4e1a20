import type { ReactElement, ReactNode } from 'react';
import type { PlanReply } from '#shared/plans/plan.ts';
import { planText } from '#web/text/advisor-plan.ts';
import { Button } from '#web/ui/button.tsx';
import { Stack } from '#web/ui/stack.tsx';
import {
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '#web/ui/table.tsx';
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

/** Enough of those without a place that those with one are not far below. */
const mostUnplaced = 25;
const mostLines = 100;
const columns = 6;
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
  const without = useCut(unplaced.length, mostUnplaced);
  const placed = useCut(lines.length, mostLines);
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
          more={without.more}
        >
          {unplaced.slice(0, without.shown).map((one) => (
            <UnplacedRow key={one.participantId} unplaced={one} work={work} named={named} />
          ))}
        </Group>
        <Group
          title={lines.length === 0 ? t.none : t.title(work.plan.placed ?? 0)}
          more={placed.more}
        >
          {lines.slice(0, placed.shown).map((line, at) => (
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

interface GroupProps {
  title: string;
  /** Where there are more rows than are shown. */
  more: ReactElement | null;
  children: ReactNode;
}

/** Rows under one head of their own. */
function Group({ title, more, children }: GroupProps): ReactElement {
  return (
    <TableBody>
      <TableRow className={styles.group} shadeOnHover={false}>
        <TableHeaderCell scope="rowgroup" colSpan={columns}>
          {title}
        </TableHeaderCell>
      </TableRow>
      {children}
      {more && (
        <TableRow shadeOnHover={false} data-screen-only>
          <TableCell colSpan={columns}>{more}</TableCell>
        </TableRow>
      )}
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
