import type { ReactElement } from 'react';
import { createAddress } from '#web/address/address.ts';
import { pageNumber } from '#web/address/address-fields.ts';
import { useAddress } from '#web/address/use-address.ts';
import { useLastPage } from '#web/address/use-last-page.ts';
import { useSavedOpenings } from '#web/api/saved-openings.ts';
import { useSavedSearches } from '#web/api/saved-searches.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { savedText as t } from '#web/text/saved.ts';
import { ButtonLink } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Pagination } from '#web/ui/pagination.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { HiddenText, Text } from '#web/ui/text.tsx';
import { SavedOpeningItem } from './saved-opening-item.tsx';
import { SavedSearchItem } from './saved-search-item.tsx';

const savedAddress = createAddress({ page: pageNumber });

/** What one has put aside. */
export function SavedScreen(): ReactElement {
  const openings = useOpenings();
  const searches = useSavedSearches();
  const failed = [openings, searches].find(({ error }) => error);
  return (
    <Page title={t.title} width="participant">
      <Text>{t.intro}</Text>
      {failed?.error && <Failure error={failed.error} retry={failed.refetch} />}
      {!(openings.data && searches.data) && !failed && (
        <>
          <HiddenText>{t.loading}</HiddenText>
          <SkeletonList count={3} height="9rem" />
        </>
      )}
      {openings.data && (
        <Stack as="section" gap={16}>
          <Heading level={2}>{t.openings}</Heading>
          {openings.data.total === 0 && (
            <Nothing words={t.noOpenings} to={paths.ownMatches} label={t.toMatches} />
          )}
          <Stack as="ul" gap={12}>
            {openings.data.items.map((saved) => (
              <li key={saved.openingId}>
                <SavedOpeningItem saved={saved} />
              </li>
            ))}
          </Stack>
          <Pagination
            page={openings.data.page}
            pages={Math.ceil(openings.data.total / openings.data.pageSize)}
            label={t.pages}
            onChange={openings.turn}
          />
        </Stack>
      )}
      {searches.data && (
        <Stack as="section" gap={16}>
          <Heading level={2}>{t.searches}</Heading>
          {searches.data.length === 0 && (
            <Nothing words={t.noSearches} to={paths.board} label={t.toBoard} />
          )}
          <Stack as="ul" gap={12}>
            {searches.data.map((search) => (
              <li key={search.id}>
                <SavedSearchItem search={search} />
              </li>
            ))}
          </Stack>
        </Stack>
      )}
    </Page>
  );
}

function useOpenings(): ReturnType<typeof useSavedOpenings> & { turn: (page: number) => void } {
  const address = useAddress(savedAddress);
  const turn = (page: number): void => address.change({ page });
  const found = useSavedOpenings(address.state.page ?? 1);
  useLastPage(found.data, (page) => address.change({ page }, { replace: true }));
  return { ...found, turn };
}

function Nothing(next: { words: string; to: string; label: string }): ReactElement {
  return (
    <Stack gap={12}>
      <Text>{next.words}</Text>
      <div>
        <ButtonLink to={next.to} variant="secondary">
          {next.label}
        </ButtonLink>
      </div>
    </Stack>
  );
}
