import { type ReactElement, useEffect, useRef } from 'react';
import { participantFormText } from '#web/text/participant-form.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import type { Conflict } from './use-participant-form.ts';

const t = participantFormText.conflict;

/** Someone else has stored something meanwhile: what, and which of the two is to stay. */
export function ConflictNotice({ conflict }: { conflict: Conflict }): ReactElement {
  const { mine, theirs, keepMine, dropMine } = conflict;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Alert variant="warning">
      <Stack gap={12}>
        <Heading level={2} looksLike={3} ref={heading} tabIndex={-1}>
          {t.title}
        </Heading>
        {theirs.length > 0 && <Text>{t.theirs(theirs)}</Text>}
        {mine.length > 0 && <Text>{t.mine(mine)}</Text>}
        <Text>{t.explain}</Text>
        <Row gap={12}>
          <Button size="small" onClick={() => void keepMine()}>
            {t.keep}
          </Button>
          <Button size="small" variant="secondary" onClick={dropMine}>
            {t.drop}
          </Button>
        </Row>
      </Stack>
    </Alert>
  );
}
