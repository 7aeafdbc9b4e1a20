import { type ReactElement, useEffect, useRef } from 'react';
import type { Opening } from '#shared/openings/opening.ts';
import { contentOf, type OpeningContent } from '#web/opening-form/opening-content.ts';
import { type OpeningValues, valuesOf } from '#web/opening-form/opening-values.ts';
import type { OpeningFormState } from '#web/opening-form/use-opening-form.ts';
import { format, lowerFirst } from '#web/text/nb/format.ts';
import { openingFields, conflictText as t } from '#web/text/nb/opening-form.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import styles from './opening-form.module.css';

/** Someone else stored the opening in the meantime: what differs, and which of the two is to stay. */
export function ConflictNotice({
  newest,
  state: { form, keeper },
}: {
  newest: Opening;
  state: OpeningFormState;
}): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  // Nothing is stored until one has chosen: better to say so at once than at the foot of a long form.
  useEffect(() => box.current?.focus(), []);
  const differing = differingFields(form.getValues(), valuesOf(newest));
  const loadNewest = (): void => {
    form.reset(valuesOf(newest));
    keeper.adopt(newest);
  };
  return (
    <div ref={box} tabIndex={-1} className={styles.notice}>
      <Alert variant="warning" role="alert">
        <Stack gap={12}>
          <Heading level={2} looksLike={3}>
            {t.title}
          </Heading>
          <Text size="small">{t.changed(format.moment(newest.updatedAt))}</Text>
          {differing.length > 0 && <Text size="small">{t.differs(format.list(differing))}</Text>}
          <Text size="small">{t.explain}</Text>
          <Row gap={12}>
            <Button size="small" onClick={loadNewest}>
              {t.loadNewest}
            </Button>
            <Button size="small" variant="secondary" onClick={() => keeper.adopt(newest)}>
              {t.keepMine}
            </Button>
          </Row>
        </Stack>
      </Alert>
    </div>
  );
}

/** Labels of the fields whose values are not the same. */
function differingFields(mine: OpeningValues, theirs: OpeningValues): string[] {
  const [a, b] = [contentOf(mine), contentOf(theirs)];
  const fields = Object.keys(a) as (keyof OpeningContent)[];
  return fields
    .filter((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]))
    .map((field) => lowerFirst(openingFields[field].label));
}
