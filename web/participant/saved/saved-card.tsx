import type { ReactElement } from 'react';
import { paths } from '#web/app/paths.ts';
import { newsText } from '#web/text/news.ts';
import { savedText as t } from '#web/text/saved.ts';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Link } from '#web/ui/link.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';

/** The way to what one has put aside, and to what is new. */
export function SavedCard(): ReactElement {
  return (
    <Card as="section" aria-labelledby="saved">
      <Stack gap={8}>
        <Heading level={2} id="saved">
          {t.title}
        </Heading>
        <Text>
          <Link to={paths.saved}>{t.toSaved}</Link>
        </Text>
        <Text>
          <Link to={paths.news}>{newsText.title}</Link>
        </Text>
      </Stack>
    </Card>
  );
}
