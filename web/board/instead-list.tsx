import type { ReactElement } from 'react';
import type { Instead } from '#shared/openings/opening-endpoints.ts';
import { paths } from '#web/app/paths.ts';
import { OpeningCard } from '#web/opening/opening-card.tsx';
import { overText as t } from '#web/text/over.ts';
import { ButtonLink } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';

/** What there is in place of an opening that is over. */
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
