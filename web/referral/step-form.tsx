import { type ReactElement, useEffect, useState } from 'react';
import { FormProvider, useForm, useFormContext, useWatch } from 'react-hook-form';
import { sharedParts } from '#shared/referrals/referral-table.ts';
import { errorWords } from '#web/api/error-words.ts';
import { type StepAction, useReferralStep } from '#web/api/referrals.ts';
import { Checks } from '#web/form/checks.tsx';
import { FaultSummary } from '#web/form/fault-summary.tsx';
import { formFaults } from '#web/form/form-faults.ts';
import { FormFields, useField } from '#web/form/form-fields.ts';
import { InterpreterSelect } from '#web/form/interpreter-select.tsx';
import { Radios } from '#web/form/radios.tsx';
import { useFaults } from '#web/form/use-faults.ts';
import { useOnce } from '#web/form/use-once.ts';
import { sharedPartLabels } from '#web/text/referral.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { reasonLabelsOf } from './reason-labels.ts';
import { refusedBecause } from './refused-because.ts';
import type { StepText } from './step-text.ts';
import {
  blankStep,
  contentOf,
  fieldsOf,
  type OfferedStep,
  reasonsOf,
  type StepField,
  type StepValues,
} from './step-values.ts';

interface StepFormProps {
  step: OfferedStep;
  referral: { id: string; version: number };
  text: StepText;
  onDone: () => void;
  onCancel: () => void;
}

const name = 'step';

/** What a step asks for, and the step. What was refused says why in its place. */
export function StepForm({ step, referral, text, onDone, onCancel }: StepFormProps): ReactElement {
  const form = useForm<StepValues>({ defaultValues: blankStep });
  const taking = useReferralStep(step.action);
  const faults = useFaults(text.fields, []);
  const [refusals, setRefusals] = useState(0);
  const [problem, setProblem] = useState<string>();
  /** It is no longer as the reader saw it: to ask again is of no use. */
  const [isOver, setIsOver] = useState(false);
  const { run, isRunning } = useOnce();
  const reason = useWatch({ control: form.control, name: 'reason' });
  const found = formFaults(faults.list, text.fields);
  const { clear } = faults;
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: (change) => change.name && clear(change.name),
      }),
    [form, clear],
  );

  const submit = (): Promise<void> =>
    run(async () => {
      setProblem(undefined);
      faults.settle();
      try {
        await taking.mutateAsync({ referral, body: contentOf(step, form.getValues()) });
        onDone();
      } catch (error) {
        if (faults.show(error, 'storing')) setRefusals((n) => n + 1);
        else await tell(error);
      }
    });
  const tell = async (error: unknown): Promise<void> => {
    const why = await refusedBecause(error, referral.id);
    setIsOver(why !== undefined);
    setProblem(why ? text.refused[why] : errorWords(error));
  };

  return (
    <FormProvider {...form}>
      <FormFields value={{ name, texts: text.fields, faults: found }}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <Stack gap={16}>
            <FaultSummary formName={name} faults={found} refusals={refusals} />
            {!isOver &&
              fieldsOf(step, reason).map((field) => (
                <StepInput key={field} field={field} action={step.action} text={text} />
              ))}
            {problem !== undefined && (
              <Alert variant={isOver ? 'warning' : 'error'} role="alert">
                {problem}
              </Alert>
            )}
            <Row gap={12}>
              {!isOver && (
                <Button type="submit" aria-disabled={isRunning}>
                  {text.confirm}
                </Button>
              )}
              <Button variant="secondary" onClick={onCancel}>
                {isOver ? text.close : text.cancel}
              </Button>
            </Row>
          </Stack>
        </form>
      </FormFields>
    </FormProvider>
  );
}

interface StepInputProps {
  field: StepField;
  action: StepAction;
  text: StepText;
}

function StepInput({ field, action, text }: StepInputProps): ReactElement {
  switch (field) {
    case 'reason':
      return <Radios name={field} codes={reasonsOf(action)} labels={reasonLabelsOf(action)} />;
    case 'shares':
      return <Checks name={field} codes={sharedParts} labels={sharedPartLabels} />;
    case 'interpreter':
      return <InterpreterSelect none={text.noInterpreter} />;
    case 'onBehalf':
      return <Words name="onBehalf.reason" />;
    default:
      return <Words name={field} />;
  }
}

function Words({ name: path }: { name: 'text' | 'message' | 'onBehalf.reason' }): ReactElement {
  const { register } = useFormContext<StepValues>();
  return <TextArea {...useField(path)} minRows={2} resize="vertical" {...register(path)} />;
}
