import {
  lazy,
  type ReactElement,
  type RefObject,
  Suspense,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useLocation } from 'react-router';
import type { Participant } from '#shared/participants/participant.ts';
import { useSession } from '#web/api/session.ts';
import { endingCaseText as t } from '#web/text/ending-case.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { OuterLink } from '#web/ui/link.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';

const EraseDialog = lazy(async () => ({
  default: (await import('./erase-dialog.tsx')).EraseDialog,
}));

/** Archive, then erase: for leaders alone. */
export function EndingCase({ participant }: { participant: Participant }): ReactElement | null {
  const isLeader = useSession().account?.role === 'leader';
  const [isAsking, setIsAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading);
  if (!isLeader) return null;
  return (
    <Stack as="section" gap={12} aria-labelledby="avslutte">
      <Heading level={3} id="avslutte" ref={heading} tabIndex={-1}>
        {t.title}
      </Heading>
      <Text>{t.explanation}</Text>
      <div>
        <OuterLink
          href={`/api/participants/${encodeURIComponent(participant.id)}/archive`}
          download="arkivpakke.zip"
        >
          {t.download}
        </OuterLink>
      </div>
      <div>
        <Button variant="secondary" size="small" onClick={() => setIsAsking(true)}>
          {t.erase}
        </Button>
      </div>
      {isAsking && (
        <Suspense>
          <EraseDialog participant={participant} onClose={() => setIsAsking(false)} />
        </Suspense>
      )}
    </Stack>
  );
}

/** A link leads here past all the rest, once the page has taken the focus as pages do. */
function useArrival(heading: RefObject<HTMLHeadingElement | null>): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash !== '#avslutte') return;
    const frame = requestAnimationFrame(() => heading.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [hash, heading]);
}
