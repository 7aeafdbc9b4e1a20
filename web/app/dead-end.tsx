import type { ReactElement, ReactNode } from 'react';
import { Row } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { Page } from './page.tsx';

interface DeadEndProps {
  title: string;
  words: string;
  /** Buttons and links: the next steps, the likeliest first. */
  children: ReactNode;
}

/** A page that has nothing to show: it says why, and where to go on. */
export function DeadEnd({ title, words, children }: DeadEndProps): ReactElement {
  return (
    <Page title={title} width="text">
      <Text>{words}</Text>
      <Row gap={16}>{children}</Row>
    </Page>
  );
}
