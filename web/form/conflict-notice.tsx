import { type ReactElement, useEffect, useRef } from 'react';
import type { FieldValues } from 'react-hook-form';
import { formText } from '#web/text/form.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { ActionButton } from './action-button.tsx';
import styles from './conflict-notice.module.css';
import { type FieldTexts, textOf } from './form-faults.ts';
import type { Stored } from './keeping.ts';
import type { KeptForm } from './use-kept-form.ts';

const t = formText.conflict;

interface ConflictNoticeProps<V extends FieldValues, R extends Stored> {
  kept: KeptForm<V, R>;
  newest: R;
  /** A unit's value as a reader knows it. */
  inWords: (unit: string, values: V) => string;
}

/** Somebody else has stored something meanwhile: what, value by value, and whose is to stay. */
export function ConflictNotice<V extends FieldValues, R extends Stored>({
  kept: { subject, form, keeper, keepMine },
  newest,
  inWords,
}: ConflictNoticeProps<V, R>): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  // Nothing is stored until one has chosen: better to say so at once than at the foot of a long form.
  useEffect(() => heading.current?.focus(), []);
  const { mine, theirs } = keeper.changes(newest);
  const units = subject.units.filter((unit) => mine.includes(unit) || theirs.includes(unit));
  const values = { mine: form.getValues(), theirs: subject.valuesOf(newest) };
  return (
    <Alert variant="warning">
      <Stack gap={12}>
        <Heading level={2} looksLike={3} ref={heading} tabIndex={-1}>
          {t.title}
        </Heading>
        <dl className={styles.changes}>
          {units.map((unit) => (
            <div key={unit}>
              <dt>{labelOf(subject.texts, unit)}</dt>
              {mine.includes(unit) && <dd>{t.mine(inWords(unit, values.mine) || t.empty)}</dd>}
              {theirs.includes(unit) && (
                <dd>{t.theirs(inWords(unit, values.theirs) || t.empty)}</dd>
              )}
            </div>
          ))}
        </dl>
        <Text size="small">{t.explain}</Text>
        <Row gap={12}>
          <ActionButton size="small" action={keepMine}>
            {t.keepMine}
          </ActionButton>
          <Button size="small" variant="secondary" onClick={() => keeper.takeTheirs()}>
            {t.useTheirs}
          </Button>
        </Row>
      </Stack>
    </Alert>
  );
}

/** A part of a group is named with it: `Kontakt: E-post`. */
function labelOf(texts: FieldTexts, unit: string): string {
  const group = unit.includes('.') && textOf(texts, unit.slice(0, unit.lastIndexOf('.')))?.label;
  const label = textOf(texts, unit)?.label ?? unit;
  return group ? `${group}: ${label}` : label;
}
