import { type ReactElement, useId, useState } from 'react';
import { useOwnNews } from '#web/api/news.ts';
import { type SavedSearch, useRemoveSearch, useRenameSearch } from '#web/api/saved-searches.ts';
import { ActionButton } from '#web/form/action-button.tsx';
import { addressOf } from '#web/saved/search-address.ts';
import { saveText } from '#web/text/save.ts';
import { savedText as t } from '#web/text/saved.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Link } from '#web/ui/link.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { TextField } from '#web/ui/text-field.tsx';

/** A saved search leads to its hits; it has a name that one may change, and can be removed. */
export function SavedSearchItem({ search }: { search: SavedSearch }): ReactElement {
  const [doing, setDoing] = useState<'naming' | 'removing'>();
  const id = useId();
  const news = useOwnNews().data?.searches.find((each) => each.id === search.id);
  return (
    <Card as="article" aria-labelledby={id}>
      <Stack gap={8}>
        <Heading level={3} id={id}>
          <Link to={addressOf(search)}>{search.name}</Link>
        </Heading>
        {search.list === 'matches' && (
          <Text size="small" subtle>
            {t.amongMatches}
          </Text>
        )}
        {news && news.count > 0 && (
          <Text>
            <Link
              to={addressOf(search, news.publishedAfter)}
              aria-label={t.showNew(news.count, search.name)}
            >
              {t.newHits(news.count)}
            </Link>
          </Text>
        )}
        {doing === 'naming' && <NewName search={search} onDone={() => setDoing(undefined)} />}
        {doing === 'removing' && <Removing search={search} onStay={() => setDoing(undefined)} />}
        {!doing && (
          <Row gap={8}>
            <Button
              variant="secondary"
              aria-label={saveText.which(t.rename, search.name)}
              onClick={() => setDoing('naming')}
            >
              {t.rename}
            </Button>
            <Button
              variant="tertiary"
              aria-label={saveText.which(t.remove, search.name)}
              onClick={() => setDoing('removing')}
            >
              {t.remove}
            </Button>
          </Row>
        )}
      </Stack>
    </Card>
  );
}

function Removing({ search, onStay }: { search: SavedSearch; onStay: () => void }): ReactElement {
  const { mutateAsync, error } = useRemoveSearch();
  return (
    <Stack gap={12}>
      <Text>{t.reallyRemove}</Text>
      <Row gap={8}>
        <ActionButton variant="danger" action={() => mutateAsync(search.id).catch(() => undefined)}>
          {t.yesRemove}
        </ActionButton>
        <Button variant="tertiary" onClick={onStay}>
          {t.keepName}
        </Button>
      </Row>
      {error && <p role="alert">{saveText.failed}</p>}
    </Stack>
  );
}

function NewName({ search, onDone }: { search: SavedSearch; onDone: () => void }): ReactElement {
  const [name, setName] = useState(search.name);
  const [isEmpty, setIsEmpty] = useState(false);
  const { mutateAsync, error } = useRenameSearch();
  const save = async (): Promise<void> => {
    setIsEmpty(name.trim() === '');
    if (name.trim() === '') return;
    const { id, version } = search;
    await mutateAsync({ id, version, name: name.trim() }).then(onDone, () => undefined);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap={12}>
        <TextField
          label={t.newName}
          value={name}
          maxLength={100}
          error={isEmpty ? t.noName : undefined}
          onChange={(event) => setName(event.target.value)}
        />
        <Row gap={8}>
          <ActionButton action={save}>{t.nameIt}</ActionButton>
          <Button variant="tertiary" onClick={onDone}>
            {t.keepName}
          </Button>
        </Row>
        {error && <p role="alert">{saveText.failed}</p>}
      </Stack>
    </form>
  );
}
