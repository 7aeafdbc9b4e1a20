import { type ReactElement, type RefObject, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { Participant } from '#shared/participants/participant.ts';
import { FactList } from '#web/advisor/participant/fact-list.tsx';
import { useSession } from '#web/api/session.ts';
import { schoolingLabels, programmeText as t, trackLabels } from '#web/text/advisor-hours.ts';
import { format } from '#web/text/format.ts';
import { osloToday } from '#web/text/plain-words.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { ProgrammeForm } from './programme-form.tsx';
import { isOver, programmeGaps } from './programme-values.ts';

/** What the rule of 15 hours rests on; what is not known is said. */
export function Programme({ participant }: { participant: Participant }): ReactElement {
  const { account } = useSession();
  const { programme } = participant;
  const gaps = programmeGaps(programme, osloToday());
  // A link that leads here asks for what is missing: the form is open.
  const isAsked = useLocation().hash === '#program';
  const [isChanging, setIsChanging] = useState(isAsked);
  const box = useRef<HTMLDivElement>(null);
  useArrival(box, isAsked);
  useEffect(() => {
    if (isAsked) setIsChanging(true);
  }, [isAsked]);
  const [isSaved, setIsSaved] = useState(false);
  return (
    <Card>
      <div ref={box} tabIndex={-1} />
      <Stack gap={16}>
        {isSaved && (
          <Alert variant="success" role="status" size="small">
            {t.saved}
          </Alert>
        )}
        <FactList
          title={t.title}
          facts={[
            { term: t.facts.start, value: programme ? format.day(programme.start) : t.missing },
            { term: t.facts.end, value: programme?.end ? format.day(programme.end) : t.missing },
            {
              term: t.facts.track,
              value: programme?.track ? trackLabels[programme.track] : t.missing,
            },
            {
              term: t.facts.schooling,
              value: programme?.schooling ? schoolingLabels[programme.schooling] : t.missing,
            },
            ...(isOver(programme, osloToday()) || programme?.endReason
              ? [{ term: t.facts.endReason, value: programme?.endReason ?? t.missing }]
              : []),
          ]}
        />
        {gaps.map((words) => (
          <Alert key={words} variant="warning" size="small">
            {words}
          </Alert>
        ))}
        {isChanging && account ? (
          <ProgrammeForm
            accountId={account.id}
            participant={participant}
            onSaved={() => {
              setIsChanging(false);
              setIsSaved(true);
            }}
            onCancel={() => setIsChanging(false)}
          />
        ) : (
          <div>
            <Button
              variant="secondary"
              size="small"
              onClick={() => {
                setIsSaved(false);
                setIsChanging(true);
              }}
            >
              {t.change}
            </Button>
          </div>
        )}
      </Stack>
    </Card>
  );
}

/** Past all the rest, once the page has taken the focus as pages do. */
function useArrival(box: RefObject<HTMLElement | null>, isAsked: boolean): void {
  useEffect(() => {
    if (!isAsked) return;
    const frame = requestAnimationFrame(() => box.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [box, isAsked]);
}
