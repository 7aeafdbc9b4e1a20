import type { ReactElement } from 'react';
import type { Opening } from '#shared/openings/opening.ts';
import { useOwnMunicipality } from '#web/advisor/use-own-municipality.ts';
import { paths } from '#web/app/paths.ts';
import { matchFilterText, candidatesText as t } from '#web/text/advisor.ts';
import { kindLabels, statusLabels } from '#web/text/code-labels.ts';
import { Link } from '#web/ui/link.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { Text } from '#web/ui/text.tsx';

/** What the candidates are for, in two lines. */
export function OpeningSummary({ opening }: { opening: Opening }): ReactElement {
  const own = useOwnMunicipality();
  const {
    id,
    kind,
    status,
    employer,
    municipality,
    municipalityName,
    deadline,
    placesFree,
    places,
  } = opening;
  return (
    <Stack gap={4}>
      <Text>
        {employer.name}, {municipalityName}
      </Text>
      <Row gap={12}>
        <Tag tone="accent">{kindLabels[kind]}</Tag>
        {status !== 'published' && <Tag tone="warning">{statusLabels[status]}</Tag>}
        <Text size="small" subtle as="span">
          {deadline ? matchFilterText.deadline(deadline) : matchFilterText.noDeadline}
        </Text>
        <Text size="small" subtle as="span">
          {matchFilterText.places(placesFree, places)}
        </Text>
        {municipality === own.number && <Link to={paths.editOpeningForEmployer(id)}>{t.edit}</Link>}
      </Row>
    </Stack>
  );
}
