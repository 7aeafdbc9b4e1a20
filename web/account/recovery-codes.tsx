import { type ReactElement, useEffect, useRef } from 'react';
import { CopyButton } from '#web/form/copy-button.tsx';
import { secondFactorText as t } from '#web/text/second-factor.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import styles from './codes.module.css';

interface RecoveryCodesProps {
  codes: readonly string[];
  onKept: () => void;
}

/** Shown once, to print or to copy. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Stack gap={16}>
      <Heading level={3} ref={heading} tabIndex={-1}>
        {t.recoveryTitle}
      </Heading>
      <Text>{t.recovery}</Text>
      <Text>{t.recoveryOnce}</Text>
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code} className={styles.code}>
            {code}
          </li>
        ))}
      </ul>
      <Row gap={12}>
        <CopyButton text={codes.join('\n')} label={t.copyCodes} copied={t.copied} />
        <Button variant="secondary" onClick={() => window.print()}>
          {t.print}
        </Button>
        <Button onClick={onKept}>{t.kept}</Button>
      </Row>
    </Stack>
  );
}
