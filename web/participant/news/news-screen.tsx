import type { ReactElement } from 'react';
import { useOwnNews } from '#web/api/news.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { newsText as t } from '#web/text/news.ts';
import { Link } from '#web/ui/link.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { HiddenText, Text } from '#web/ui/text.tsx';
import { NewsLines, newsLines } from './news-block.tsx';
import { NewsMailChoice } from './news-mail-choice.tsx';

/** What is new since one was here; e-mails lead there. */
export function NewsScreen(): ReactElement {
  const { data, error, refetch } = useOwnNews();
  const lines = data ? newsLines(data) : [];
  return (
    <Page title={t.title} width="participant">
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && (
        <>
          <HiddenText>{t.loading}</HiddenText>
          <SkeletonList count={2} height="4rem" />
        </>
      )}
      {data && lines.length === 0 && <Text>{t.nothing}</Text>}
      {lines.length > 0 && <NewsLines lines={lines} />}
      <Stack gap={8}>
        <Text>
          <Link to={paths.ownMatches}>{t.toMatches}</Link>
        </Text>
        <Text>
          <Link to={paths.saved}>{t.toSaved}</Link>
        </Text>
      </Stack>
      <NewsMailChoice />
    </Page>
  );
}
