import { Fragment, type ReactElement, type ReactNode } from 'react';
import type { AddressOnScreen } from '#web/address/use-address.ts';
import { useLastPage } from '#web/address/use-last-page.ts';
import { Pagination } from '#web/ui/pagination.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import styles from './ranked-list.module.css';

export interface PageOf<T> {
  items: T[];
  total: number;
  page: number;
  pageSize: number;
}

interface RankedPagesProps<T> {
  reply: PageOf<T>;
  /** The next page is on its way, this one is what there was. */
  isOld: boolean;
  address: Pick<AddressOnScreen<{ page?: number | undefined }>, 'change'>;
  /** Another page was asked for. */
  onTurn: () => void;
  /** What the pages are of. */
  label: string;
  none: string;
  idOf: (item: T) => string;
  card: (item: T) => ReactNode;
}

/** A page of a list in its order; which page stands in the address. */
export function RankedPages<T>(props: RankedPagesProps<T>): ReactElement {
  const { reply, isOld, address, onTurn, label, none, idOf, card } = props;
  const pages = Math.ceil(reply.total / reply.pageSize);
  const isPast = useLastPage(isOld ? undefined : reply, (page) =>
    address.change({ page }, { replace: true }),
  );
  const turn = (page: number): void => {
    address.change({ page });
    onTurn();
  };
  return (
    <>
      {reply.total === 0 && <Text>{none}</Text>}
      <Stack as="ol" gap={16} className={isOld ? styles.old : undefined}>
        {reply.items.map((item) => (
          <Fragment key={idOf(item)}>{card(item)}</Fragment>
        ))}
      </Stack>
      <Pagination page={isPast ? pages : reply.page} pages={pages} label={label} onChange={turn} />
    </>
  );
}
