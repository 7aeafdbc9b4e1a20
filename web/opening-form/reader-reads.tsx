import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { codesQuery, municipalitiesQuery } from '#web/api/reference.ts';
import { type FactTopic, factsOf } from '#web/sentences/opening-facts.ts';
import { readerText as t } from '#web/text/opening-form.ts';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import type { OpeningValues } from './opening-values.ts';
import styles from './reader-reads.module.css';
import { shownOpeningOf } from './shown-opening.ts';

/**
 * What a participant will read of the fields above, in the very sentences of the opening's page. The
 * employer's own words and what stands beside a level already are not said again.
 */
export function ReaderReads({
  topics,
  employerName = '',
}: {
  topics: readonly FactTopic[];
  employerName?: string;
}): ReactElement | null {
  const { control } = useFormContext<OpeningValues>();
  const { data: municipalities } = useQuery(municipalitiesQuery);
  const { data: codes } = useQuery(codesQuery);
  const sentences = useWatch({
    control,
    compute: (values: OpeningValues) => {
      const place = municipalities?.find(({ number }) => number === values.municipality);
      const qualifications = new Map(codes?.qualifications.map((each) => [each.code, each]));
      return factsOf(shownOpeningOf(values, employerName, place?.name ?? ''), qualifications)
        .filter(({ topic }) => topics.includes(topic))
        .flatMap(({ lines }) => lines)
        .flatMap(({ text, isQuoted, level }) => (isQuoted || level ? [] : [text]));
    },
  });
  if (sentences.length === 0) return null;
  return (
    <div className={styles.reads}>
      <Text size="small">{t.reads}</Text>
      <Stack as="ul" gap={4}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </Stack>
    </div>
  );
}
