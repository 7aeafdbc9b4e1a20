import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useFormContext } from 'react-hook-form';
import { municipalitiesQuery } from '#web/api/reference.ts';
import { OpeningDetails } from '#web/opening/opening-details.tsx';
import { actionText as t } from '#web/text/opening-form.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { Stack } from '#web/ui/stack.tsx';
import styles from './opening-preview.module.css';
import type { OpeningValues } from './opening-values.ts';
import { shownOpeningOf } from './shown-opening.ts';

interface OpeningPreviewProps {
  employerName: string;
  onClose: () => void;
}

/** What is written, as a participant will see it: the same parts as on the opening's own page. */
export function OpeningPreview({ employerName, onClose }: OpeningPreviewProps): ReactElement {
  const { getValues } = useFormContext<OpeningValues>();
  const { data: municipalities } = useQuery(municipalitiesQuery);
  const values = getValues();
  const place = municipalities?.find(({ number }) => number === values.municipality);
  const opening = shownOpeningOf(values, employerName, place?.name ?? '');
  return (
    <Panel
      title={t.previewTitle}
      closeLabel={t.closePreview}
      onClose={onClose}
      foot={<Button onClick={onClose}>{t.closePreview}</Button>}
    >
      <Stack gap={24} className={styles.page}>
        <Heading level={2} looksLike={1}>
          {opening.title || t.untitled}
        </Heading>
        <OpeningDetails opening={opening} />
      </Stack>
    </Panel>
  );
}
