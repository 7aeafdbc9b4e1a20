import '@navikt/ds-css/dist/component/pagination.css';
import { Pagination as AkselPagination } from '@navikt/ds-react';
import type { ComponentProps, MouseEvent, ReactElement } from 'react';
import { Link, type To } from 'react-router';
import styles from './pagination.module.css';
import { useNarrow } from './use-narrow.ts';

interface PaginationProps {
  page: number;
  pages: number;
  label: string;
  onChange: (page: number) => void;
  /** Where a page is, so that it can be opened without script, or in another tab. */
  toPage?: (page: number) => To;
}

type Item = Parameters<NonNullable<ComponentProps<typeof AkselPagination>['renderItem']>>[0];

/** Nothing when there is one page only. Fits 320 px. */
export function Pagination({
  page,
  pages,
  label,
  onChange,
  toPage,
}: PaginationProps): ReactElement | null {
  const narrow = useNarrow();
  if (pages < 2) return null;
  return (
    <AkselPagination
      className={styles.pagination}
      page={page}
      count={pages}
      onPageChange={onChange}
      size={narrow ? 'small' : 'medium'}
      siblingCount={narrow ? 0 : 1}
      srHeading={{ tag: 'h2', text: label }}
      {...(toPage && { renderItem: linkTo(toPage) })}
    />
  );
}

/** Before the first page and behind the last one there is nowhere to go. */
function linkTo(toPage: (page: number) => To): (item: Item) => ReactElement {
  return ({ disabled, onClick, ...item }) => {
    if (disabled) return <AkselPagination.Item disabled {...item} />;
    const turn = (event: MouseEvent<HTMLButtonElement>): void => {
      const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
      if (opensElsewhere) return;
      event.preventDefault();
      onClick?.(event);
    };
    // Aksel makes everything a button to a screen reader; what goes somewhere stays a link.
    const link = { as: Link, role: undefined, to: toPage(item.page) } as unknown as Item;
    return <AkselPagination.Item {...item} {...link} onClick={turn} />;
  };
}
