import { type FormEvent, type ReactElement, useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { isTooManyWaiting, useMakePlan } from '#web/api/plans.ts';
import { Failure } from '#web/app/failure.tsx';
import { paths } from '#web/app/paths.ts';
import { useOnce } from '#web/form/use-once.ts';
import { plansText as t } from '#web/text/advisor-plan.ts';
import { formText } from '#web/text/form.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { CountsLine } from './counts-line.tsx';
import { PeopleChoice } from './people-choice.tsx';
import { PlacesChoice } from './places-choice.tsx';
import { askedOf } from './plan-draft.ts';
import { type PlanFault, planFaults } from './plan-faults.ts';
import { PlanRules } from './plan-rules.tsx';
import type { KeptDraft } from './use-plan-draft.ts';

/** Whom a new plan is of, which places, and what is best; how much that is stands there at once. */
export function PlanForm({ kept }: { kept: KeptDraft }): ReactElement {
  const { draft, change, drop } = kept;
  const making = useMakePlan();
  const navigate = useNavigate();
  const { run, isRunning } = useOnce();
  const faults = planFaults(making.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void run(async () => {
      const { made } = await making.mutateAsync(askedOf(draft));
      drop();
      await navigate(paths.plan(made.id));
    }).catch(() => {});
  };
  const parts = { draft, faults, onChange: change };
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap={24}>
        <Faults faults={faults} />
        <PeopleChoice {...parts} />
        <PlacesChoice {...parts} />
        <PlanRules {...parts} />
        {faults.length === 0 && <NotMade error={making.error} reset={making.reset} />}
        <CountsLine draft={draft} />
        <div>
          <Button type="submit" aria-disabled={isRunning}>
            {t.make}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** Why nothing came of it, where no field is at fault. */
function NotMade({
  error,
  reset,
}: {
  error: Error | null;
  reset: () => void;
}): ReactElement | null {
  if (!error) return null;
  if (!isTooManyWaiting(error)) return <Failure error={error} retry={reset} />;
  return (
    <Alert variant="warning" role="alert" size="small">
      {t.manyWait}
    </Alert>
  );
}

/** What is to be put right; it takes the focus. */
function Faults({ faults }: { faults: readonly PlanFault[] }): ReactElement | null {
  const summary = useRef<HTMLDivElement>(null);
  const asked = faults.map(({ text }) => text).join();
  useEffect(() => {
    if (asked !== '') summary.current?.focus();
  }, [asked]);
  if (faults.length === 0) return null;
  return <ErrorSummary ref={summary} heading={formText.summary} faults={faults} />;
}
