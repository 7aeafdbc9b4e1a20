import type { ReactElement } from 'react';
import type { SearchReply } from '#shared/search/search.ts';
import { searchTextText as t } from '#web/text/search-text.ts';
import { ButtonLink } from '#web/ui/button.tsx';
import { RemovableChips } from '#web/ui/chips.tsx';
import { Link } from '#web/ui/link.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import {
  inMunicipality,
  isPlace,
  meaningsOf,
  type TextState,
  withoutMeaning,
} from './understood.ts';

export interface SearchTextProps<S extends TextState> {
  state: S;
  reply: Pick<SearchReply, 'understood' | 'leftOut' | 'total'> &
    Partial<Pick<SearchReply, 'nearest'>>;
  change: (changes: Partial<S>) => void;
  queryAfter: (changes: Partial<S>) => string;
}

interface TextNotesProps<S extends TextState> extends SearchTextProps<S> {
  /** Every word is a word to be found. */
  isLiteral: boolean;
}

/** What the words of a search were taken as, each to be taken away, and which of them were left out. */
export function TextNotes<S extends TextState>(props: TextNotesProps<S>): ReactElement {
  const { state, reply, isLiteral, change, queryAfter } = props;
  const { leftOut, nearest = [] } = reply;
  const meanings = meaningsOf(reply.understood);
  const places = meanings
    .filter(({ parts }) => parts.some(({ filter }) => isPlace(filter)))
    .map(({ label }) => label);
  const turned = (literal: true | undefined): string =>
    queryAfter({ literal } as Partial<S>) || '?';
  return (
    <Stack gap={8}>
      {meanings.length > 0 && (
        <>
          <Text size="small">{t.understood}</Text>
          <Row gap={8}>
            <RemovableChips
              label={t.understood}
              chips={meanings.map((meaning) => ({
                key: `${meaning.text} ${meaning.label}`,
                label: meaning.label,
                onRemove: () => change(withoutMeaning(state, meaning, meanings)),
              }))}
            />
            <ButtonLink variant="tertiary" size="small" to={turned(true)}>
              {t.literally}
            </ButtonLink>
          </Row>
        </>
      )}
      {isLiteral && (
        <Row gap={8}>
          <Text size="small">{t.isLiteral}</Text>
          <ButtonLink variant="tertiary" size="small" to={turned(undefined)}>
            {t.notLiterally}
          </ButtonLink>
        </Row>
      )}
      {leftOut.length + nearest.length > 0 && (
        <Text>{t.noHits(leftOut, places, reply.total + nearest.length > 0)}</Text>
      )}
      {nearest.length > 0 && (
        <Row gap={16}>
          {nearest.map(({ municipality, label, count }) => (
            <Link key={municipality} to={queryAfter(inMunicipality(state, municipality, meanings))}>
              {t.place(label, count)}
            </Link>
          ))}
        </Row>
      )}
    </Stack>
  );
}
