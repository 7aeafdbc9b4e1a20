import { Component, type ReactElement, type ReactNode } from 'react';
import { errorText as t } from '#web/text/errors.ts';
import { Button, ButtonLink } from '#web/ui/button.tsx';
import { Row } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { Page } from './page.tsx';
import { paths } from './paths.ts';

/** Catches what a screen throws, also a part of the app that could not be loaded. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Crashed /> : this.props.children;
  }
}

function Crashed(): ReactElement {
  return (
    <Page title={t.crashedTitle} width="text">
      <Text>{t.crashed}</Text>
      <Row gap={16}>
        <Button onClick={() => window.location.reload()}>{t.reload}</Button>
        <ButtonLink to={paths.board} variant="secondary">
          {t.toBoard}
        </ButtonLink>
      </Row>
    </Page>
  );
}

export function NotFoundPage(): ReactElement {
  return (
    <Page title={t.notFoundTitle} width="text">
      <Text>{t.notFound}</Text>
      <Row>
        <ButtonLink to={paths.board}>{t.toBoard}</ButtonLink>
      </Row>
    </Page>
  );
}
