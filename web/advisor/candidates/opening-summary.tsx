import type { ReactElement } from 'react';
import type { Opening } from '#shared/openings/opening.ts';
import { OpeningFactsRow } from '#web/advisor/opening-facts-row.tsx';
import { paths } from '#web/app/paths.ts';
import { useOwnMunicipality } from '#web/municipality/use-own-municipality.ts';
import { whoseAndWhere } from '#web/sentences/card-words.ts';
import { candidatesText as t } from '#web/text/advisor.ts';
import { Link } from '#web/ui/link.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';

/** What the candidates are for, in two lines. */
export function OpeningSummary({ opening }: { opening: Opening }): ReactElement {
  const own = useOwnMunicipality();
  const { id, municipality } = opening;
  return (
    <Stack gap={4}>
      <Text>{whoseAndWhere(opening)}</Text>
      <OpeningFactsRow opening={opening}>
        {municipality === own.number && <Link to={paths.editOpeningForEmployer(id)}>{t.edit}</Link>}
      </OpeningFactsRow>
    </Stack>
  );
}
