import { BookmarkIcon } from '@navikt/aksel-icons';
import type { ReactElement } from 'react';
import { useSavedSearches, useSaveSearch } from '#web/api/saved-searches.ts';
import { paths } from '#web/app/paths.ts';
import { ActionButton } from '#web/form/action-button.tsx';
import { format } from '#web/text/format.ts';
import { saveText } from '#web/text/save.ts';
import { savedText as t } from '#web/text/saved.ts';
import { Link } from '#web/ui/link.tsx';
import { Text } from '#web/ui/text.tsx';
import { isTooMany } from './save-button.tsx';
import { isSameSearch, type SaveSearchProps } from './search-address.ts';

const longestName = 100;

export function SaveSearchButton({ search, words }: SaveSearchProps): ReactElement | null {
  const { data } = useSavedSearches();
  const { mutateAsync, error } = useSaveSearch();
  if (!data) return null;
  if (data.some((each) => isSameSearch(each, search))) {
    return (
      <div role="status">
        <Text size="small">
          {t.searchSaved} <Link to={paths.saved}>{t.toSaved}</Link>
        </Text>
      </div>
    );
  }
  const name = [...format.list(words)].slice(0, longestName).join('');
  const save = (): Promise<unknown> => mutateAsync({ name, ...search }).catch(() => undefined);
  return (
    <div data-screen-only>
      <ActionButton
        variant="secondary"
        size="small"
        icon={<BookmarkIcon aria-hidden />}
        action={save}
      >
        {t.saveSearch}
      </ActionButton>
      {error && (
        <div role="alert">
          <Text size="small">{isTooMany(error) ? saveText.tooMany : saveText.failed}</Text>
        </div>
      )}
    </div>
  );
}
