import { type ReactElement, useEffect, useRef } from 'react';
import type { Opening } from '#shared/openings/opening.ts';
import { format, lowerFirst } from '#web/text/format.ts';
import { openingFields, conflictText as t } from '#web/text/opening-form.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { changedFields, type OpeningField, rebased } from './opening-content.ts';
import { type OpeningValues, valuesOf } from './opening-values.ts';
import type { OpeningFormState } from './use-opening-form.ts';

/** Someone else stored the opening in the meantime: what each has changed, and what is to stay. */
export function ConflictNotice({
  newest,
  state: { form, keeper, keeping },
}: {
  newest: Opening;
  state: OpeningFormState;
}): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  // Nothing is stored until one has chosen: better to say so at once than at the foot of a long form.
  useEffect(() => heading.current?.focus(), []);
  const theirs = valuesOf(newest);
  const base = keeping.stored ? valuesOf(keeping.stored) : theirs;
  const goOnWith = (values: OpeningValues): void => {
    form.reset(values);
    keeper.adopt(newest);
  };
  return (
    <Alert variant="warning">
      <Stack gap={12}>
        <Heading level={2} looksLike={3} ref={heading} tabIndex={-1}>
          {t.title}
        </Heading>
        <Text size="small">{t.changed(format.moment(newest.updatedAt))}</Text>
        <Changed words={t.theirs} fields={changedFields(theirs, base)} />
        <Changed words={t.mine} fields={changedFields(form.getValues(), base)} />
        <Text size="small">{t.explain}</Text>
        <Row gap={12}>
          <Button size="small" onClick={() => goOnWith(theirs)}>
            {t.loadNewest}
          </Button>
          <Button
            size="small"
            variant="secondary"
            onClick={() => goOnWith(rebased(form.getValues(), base, theirs))}
          >
            {t.keepMine}
          </Button>
        </Row>
      </Stack>
    </Alert>
  );
}

interface ChangedProps {
  words: (fields: string) => string;
  fields: readonly OpeningField[];
}

function Changed({ words, fields }: ChangedProps): ReactElement | null {
  if (fields.length === 0) return null;
  const labels = fields.map((field) => lowerFirst(openingFields[field].label));
  return <Text size="small">{words(format.list(labels))}</Text>;
}
