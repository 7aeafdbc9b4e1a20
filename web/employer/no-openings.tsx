import type { ReactElement } from 'react';
import type { OwnOpeningsSearch } from '#web/api/own-openings.ts';
import { paths } from '#web/app/paths.ts';
import { employerText as t } from '#web/text/employer.ts';
import { ButtonLink } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';

/** Nothing written yet, or nothing that the search finds. */
export function NoOpenings({
  search: { q, status, page },
}: {
  search: OwnOpeningsSearch;
}): ReactElement {
  const isSearch = Boolean(q ?? status ?? page);
  return (
    <Card tone="warm">
      <Stack gap={12}>
        <Heading level={2} looksLike={3}>
          {isSearch ? (q ? t.noHitsWithText(q) : t.noHits) : t.noneYet}
        </Heading>
        {!isSearch && <Text>{t.noneYetExplanation}</Text>}
        <Row>
          {isSearch ? (
            <ButtonLink to={paths.ownOpenings} variant="secondary">
              {t.reset}
            </ButtonLink>
          ) : (
            <ButtonLink to={paths.newOpening}>{t.create}</ButtonLink>
          )}
        </Row>
      </Stack>
    </Card>
  );
}
