import { type ReactElement, useState } from 'react';
import { FormProvider, useForm, useFormContext } from 'react-hook-form';
import type { PlacementForAdvisors } from '#shared/placements/placement.ts';
import { ApiError } from '#web/api/call.ts';
import { errorWords } from '#web/api/error-words.ts';
import { type ActBody, useActOnPlacement } from '#web/api/placements.ts';
import { FaultSummary } from '#web/form/fault-summary.tsx';
import { formFaults } from '#web/form/form-faults.ts';
import { FormFields, useField } from '#web/form/form-fields.ts';
import { InterpreterSelect } from '#web/form/interpreter-select.tsx';
import { useFaults } from '#web/form/use-faults.ts';
import { useOnce } from '#web/form/use-once.ts';
import { placementActText as t } from '#web/text/advisor-placement.ts';
import { placementText } from '#web/text/placement.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { Modal } from '#web/ui/modal.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { type ActValues, blankAct, bodyOf, fieldsOf, type OfferedAct } from './act-values.ts';

interface ActDialogProps {
  title: string;
  act: OfferedAct;
  /** As it was when the step was begun. */
  placement: PlacementForAdvisors;
  onDone: () => void;
  onClose: () => void;
}

const formName = 'act';

/** A look before a step, and what it asks for. */
export function ActDialog({
  title,
  act,
  placement,
  onDone,
  onClose,
}: ActDialogProps): ReactElement {
  const { action, of } = act;
  const kind = of && of !== 'advisor' ? of : action;
  const form = useForm<ActValues>({ defaultValues: blankAct });
  const taking = useActOnPlacement<typeof action, PlacementForAdvisors>(action, (now) =>
    action === 'cancel' ? now.state === 'cancelled' : of !== undefined && !!now.approvals[of],
  );
  const faults = useFaults(t.fields, []);
  const [refusals, setRefusals] = useState(0);
  const [problem, setProblem] = useState<{ words: string; isOver: boolean }>();
  const { run, isRunning } = useOnce();
  const submit = (): Promise<void> =>
    run(async () => {
      setProblem(undefined);
      faults.settle();
      try {
        const body = bodyOf(act, form.getValues()) as ActBody<typeof action>;
        await taking.mutateAsync({ placement, body });
        onDone();
      } catch (error) {
        if (faults.show(error, 'storing')) setRefusals((n) => n + 1);
        else setProblem(problemOf(error));
      }
    });
  const found = formFaults(faults.list, t.fields);
  return (
    <Modal title={title} onClose={onClose}>
      <FormProvider {...form}>
        <FormFields value={{ name: formName, texts: t.fields, faults: found }}>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void submit();
            }}
          >
            <Stack gap={16}>
              <Text>{t.intro[kind]}</Text>
              <FaultSummary formName={formName} faults={found} refusals={refusals} />
              {!problem?.isOver &&
                fieldsOf(act).map((field) =>
                  field === 'interpreter' ? (
                    <InterpreterSelect key={field} none={t.noInterpreter} />
                  ) : (
                    <Words key={field} name={field} />
                  ),
                )}
              {problem && (
                <Alert variant={problem.isOver ? 'warning' : 'error'} role="alert">
                  {problem.words}
                </Alert>
              )}
              <Row gap={12}>
                {!problem?.isOver && (
                  <Button type="submit" aria-disabled={isRunning}>
                    {t.confirm[kind]}
                  </Button>
                )}
                <Button variant="secondary" onClick={onClose}>
                  {problem?.isOver ? t.close : t.cancel}
                </Button>
              </Row>
            </Stack>
          </form>
        </FormFields>
      </FormProvider>
    </Modal>
  );
}

function Words({ name }: { name: 'onBehalf.reason' | 'reason' }): ReactElement {
  const { register } = useFormContext<ActValues>();
  return <TextArea {...useField(name)} minRows={2} resize="vertical" {...register(name)} />;
}

/** Somebody was quicker: to ask again is of no use before it is read again. */
function problemOf(error: unknown): { words: string; isOver: boolean } {
  const isOver = error instanceof ApiError && error.status === 409;
  if (!isOver) return { words: errorWords(error), isOver: false };
  return { words: error.current ? placementText.stale : placementText.over, isOver: true };
}
