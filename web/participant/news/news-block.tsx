import { SparklesIcon } from '@navikt/aksel-icons';
import type { ReactElement } from 'react';
import { type News, useOwnNews } from '#web/api/news.ts';
import { addressOf } from '#web/saved/search-address.ts';
import { newsText as t } from '#web/text/news.ts';
import { osloDayOf } from '#web/text/plain-words.ts';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Link } from '#web/ui/link.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import styles from './news-block.module.css';

/** How much is new, each number a link to just these; where nothing is, there is no block. */
export function NewsBlock(): ReactElement | null {
  const { data } = useOwnNews();
  const lines = data ? newsLines(data) : [];
  if (lines.length === 0) return null;
  return (
    <Card as="section" tone="accent" aria-labelledby="news">
      <Stack gap={8}>
        <Heading level={2} id="news">
          {t.title}
        </Heading>
        <NewsLines lines={lines} />
      </Stack>
    </Card>
  );
}

export function NewsLines({ lines }: { lines: readonly NewsLine[] }): ReactElement {
  return (
    <ul className={styles.lines}>
      {lines.map(({ to, words, day }) => (
        <li key={to}>
          <SparklesIcon aria-hidden />
          <div>
            <Link to={to}>{words}</Link>
            <Text size="small" subtle>
              {t.since(day)}
            </Text>
          </div>
        </li>
      ))}
    </ul>
  );
}

export interface NewsLine {
  words: string;
  /** Since when. */
  day: string;
  to: string;
}

/** What there is nothing new of has no line. */
export function newsLines({ matches, searches }: News): NewsLine[] {
  const fitting = matches ? [{ ...matches, list: 'matches' as const, filters: {} }] : [];
  return [...fitting, ...searches].flatMap((each) => {
    const { count, publishedAfter } = each;
    if (count === 0) return [];
    const words = 'name' in each ? t.inSearch(count, each.name) : t.fitting(count);
    return [{ words, day: osloDayOf(publishedAfter), to: addressOf(each, publishedAfter) }];
  });
}
