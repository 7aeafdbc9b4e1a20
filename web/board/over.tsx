import type { ReactElement } from 'react';
import type { Instead } from '#shared/openings/opening-endpoints.ts';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { OpeningCard } from '#web/opening/opening-card.tsx';
import { overText as t } from '#web/text/over.ts';
import { Alert } from '#web/ui/alert.tsx';
import { ButtonLink } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';

/** In place of an opening that is not there any more: that it was, and what there is instead. */
export function OverPage({ instead }: { instead: Instead }): ReactElement {
  return (
    <Page title={t.title[instead.why]} width="participant">
      <Text>{t.was(instead.occupationTitle, instead.municipalityName)}</Text>
      <Text>{t.words[instead.why]}</Text>
      <InsteadList instead={instead} />
    </Page>
  );
}

/** Over an opening that can be read but not answered. */
export function OverNotice({ instead }: { instead: Instead }): ReactElement {
  return <Alert variant="warning">{t.words[instead.why]}</Alert>;
}

export function InsteadList({ instead: { items } }: { instead: Instead }): ReactElement {
  return (
    <Stack as="section" gap={16}>
      <Heading level={2}>{items.length > 0 ? t.instead : t.none}</Heading>
      {items.length > 0 && (
        <Stack as="ul" gap={12}>
          {items.map((opening) => (
            <li key={opening.id}>
              <OpeningCard opening={opening} level={3} />
            </li>
          ))}
        </Stack>
      )}
      <Row>
        <ButtonLink to={paths.board} variant="secondary">
          {t.toBoard}
        </ButtonLink>
      </Row>
    </Stack>
  );
}
