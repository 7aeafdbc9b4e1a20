import type { ReactElement, ReactNode } from 'react';
import type { OpeningCard } from '#shared/openings/opening.ts';
import { KindTag } from '#web/opening/kind-tag.tsx';
import { matchFilterText as t } from '#web/text/advisor.ts';
import { statusLabels } from '#web/text/code-labels.ts';
import { Row } from '#web/ui/stack.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { Text } from '#web/ui/text.tsx';

interface OpeningFactsRowProps {
  opening: Pick<OpeningCard, 'kind' | 'status' | 'deadline' | 'placesFree' | 'places'>;
  /** Where to go on from here. */
  children: ReactNode;
}

/** What an advisor needs to know of an opening at a glance, in one row. */
export function OpeningFactsRow({ opening, children }: OpeningFactsRowProps): ReactElement {
  const { kind, status, deadline, placesFree, places } = opening;
  return (
    <Row gap={12}>
      <KindTag kind={kind} />
      {status !== 'published' && <Tag tone="warning">{statusLabels[status]}</Tag>}
      <Text size="small" subtle as="span">
        {deadline ? t.deadline(deadline) : t.noDeadline}
      </Text>
      <Text size="small" subtle as="span">
        {t.places(placesFree, places)}
      </Text>
      {children}
    </Row>
  );
}
