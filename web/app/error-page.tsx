import { Component, type ReactElement, type ReactNode } from 'react';
import { errorText as t } from '#web/text/errors.ts';
import { Button, ButtonLink } from '#web/ui/button.tsx';
import { DeadEnd } from './dead-end.tsx';
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

/** Without a net it is a part that was never loaded. */
function Crashed(): ReactElement {
  const isOffline = !navigator.onLine;
  return (
    <DeadEnd
      title={isOffline ? t.offlineTitle : t.crashedTitle}
      words={isOffline ? t.offline : t.crashed}
    >
      <Button onClick={() => window.location.reload()}>{t.reload}</Button>
      <ButtonLink to={paths.board} variant="secondary">
        {t.toBoard}
      </ButtonLink>
    </DeadEnd>
  );
}

export function NotFoundPage(): ReactElement {
  return (
    <DeadEnd title={t.notFoundTitle} words={t.notFound}>
      <ButtonLink to={paths.board}>{t.toBoard}</ButtonLink>
    </DeadEnd>
  );
}
