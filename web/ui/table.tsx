import '@navikt/ds-css/dist/component/table.css';
import { Table as AkselTable, type TableProps } from '@navikt/ds-react';
import type { ComponentProps, ReactElement } from 'react';
import styles from './table.module.css';

/** Rows and columns; scrolls inside itself where the screen is narrow. Parts: Aksel's Table.Row and so on. */
export function Table({ label, ...props }: TableProps & { label: string }): ReactElement {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.scroller} aria-label={label} tabIndex={0}>
      <AkselTable {...props} />
    </section>
  );
}

/** What the columns are called. */
export function TableHead({ columns }: { columns: readonly string[] }): ReactElement {
  return (
    <AkselTable.Header>
      <AkselTable.Row>
        {columns.map((words) => (
          <AkselTable.HeaderCell key={words} scope="col">
            {words}
          </AkselTable.HeaderCell>
        ))}
      </AkselTable.Row>
    </AkselTable.Header>
  );
}

/** A number, or a word or two in its place: stays on one line, however narrow the screen is. */
export function NumberCell(props: ComponentProps<typeof AkselTable.DataCell>): ReactElement {
  return <AkselTable.DataCell {...props} className={join(styles.number, props.className)} />;
}

function join(...names: (string | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}

export const TableHeader: typeof AkselTable.Header = AkselTable.Header;
export const TableBody: typeof AkselTable.Body = AkselTable.Body;
export const TableRow: typeof AkselTable.Row = AkselTable.Row;
export const TableCell: typeof AkselTable.DataCell = AkselTable.DataCell;
export const TableHeaderCell: typeof AkselTable.HeaderCell = AkselTable.HeaderCell;
export const TableColumnHeader: typeof AkselTable.ColumnHeader = AkselTable.ColumnHeader;
