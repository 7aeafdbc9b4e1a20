import '@navikt/ds-css/dist/component/pagination.css';
import { Pagination as AkselPagination } from '@navikt/ds-react';
import type { ReactElement } from 'react';
import styles from './pagination.module.css';
import { useNarrow } from './use-narrow.ts';

interface PaginationProps {
  page: number;
  pages: number;
  label: string;
  onChange: (page: number) => void;
}

/** Nothing when there is one page only. Fits 320 px. */
export function Pagination({ page, pages, label, onChange }: PaginationProps): ReactElement | null {
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
    />
  );
}
