import type { ReactElement } from 'react';
import { type SavedOpening, useSave } from '#web/api/saved-openings.ts';
import { ActionButton } from '#web/form/action-button.tsx';
import { OpeningCard } from '#web/opening/opening-card.tsx';
import { ownWordsLanguage } from '#web/opening/own-words.ts';
import { addressOf } from '#web/saved/search-address.ts';
import { saveText } from '#web/text/save.ts';
import { savedText as t } from '#web/text/saved.ts';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Link } from '#web/ui/link.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { Text } from '#web/ui/text.tsx';

/** A saved opening; one that is over says so, and leads to others like it. */
export function SavedOpeningItem({ saved }: { saved: SavedOpening }): ReactElement {
  const { openingId: id, title, opening, isOver } = saved;
  if (!isOver && opening) return <OpeningCard opening={opening} level={3} />;
  return (
    <Card as="article">
      <Stack gap={8}>
        <Row gap={8}>
          <Heading level={3}>
            <span lang={ownWordsLanguage}>{title}</span>
          </Heading>
          <Tag tone="warning">{t.over}</Tag>
        </Row>
        <Text>{t.overWords}</Text>
        <Text>
          <Link to={similarTo(saved)} aria-label={t.similarTo(title)}>
            {t.similar}
          </Link>
        </Text>
        <RemoveSaved id={id} title={title} />
      </Stack>
    </Card>
  );
}

/** What is over cannot be saved again: to remove it is said, and seen. */
function RemoveSaved({ id, title }: { id: string; title: string }): ReactElement {
  const { mutateAsync, isSuccess, error } = useSave(id);
  return (
    <>
      <div role="status">{isSuccess && <Text>{t.removed}</Text>}</div>
      {!isSuccess && (
        <div>
          <ActionButton
            variant="secondary"
            aria-label={saveText.which(t.remove, title)}
            action={() => mutateAsync(false).catch(() => undefined)}
          >
            {t.remove}
          </ActionButton>
        </div>
      )}
      {error && <p role="alert">{saveText.failed}</p>}
    </>
  );
}

/** Jobs of the same kind of work, wherever they are. */
function similarTo({ occupation }: SavedOpening): string {
  // Three digits: the four are often one workplace's.
  return addressOf({ list: 'board', filters: { occupation: [occupation.slice(0, 3)] } });
}
