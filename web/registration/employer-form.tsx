import { type FormEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { Employer } from '#shared/employers/employer.ts';
import { isOrganisationNumber } from '#shared/employers/organisation-number.ts';
import type { RegisteredUnit } from '#shared/employers/registered-unit.ts';
import { useRegisterEmployer, useRegisteredUnit } from '#web/api/employers.ts';
import { errorWords } from '#web/api/error-words.ts';
import { formFaults } from '#web/form/form-faults.ts';
import { fieldId } from '#web/form/form-fields.ts';
import { FoundAgain } from '#web/form/restored-notice.tsx';
import { useDraft } from '#web/form/use-draft.ts';
import { useFaults } from '#web/form/use-faults.ts';
import { useOnce } from '#web/form/use-once.ts';
import { MunicipalityField } from '#web/municipality/municipality-field.tsx';
import { employerRegistrationText as t } from '#web/text/employer-registration.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { isTheirs } from './employer-steps.tsx';
import { UnitAnswer } from './unit-answer.tsx';

type Draft = Record<keyof typeof t.fields, string>;
const empty: Draft = { organisationNumber: '', name: '', municipality: '' };
const form = 'employer';
const numberLength = 9;

interface EmployerFormProps {
  caller: Account;
  onRegistered: (employer: Employer) => void;
}

export function EmployerForm({ caller, onRegistered }: EmployerFormProps): ReactElement {
  const kept = useDraft({ accountId: caller.id, name: 'new-employer-1', blank: empty });
  const { values: draft, setValues: setDraft } = kept;
  const digits = draft.organisationNumber.replace(/\s/g, '');
  const isNumber = isOrganisationNumber(digits);
  const { data: unit, isFetching } = useRegisteredUnit(isNumber ? digits : undefined);
  const register = useRegisterEmployer();
  const faults = useFaults(t.fields, []);
  const [problem, setProblem] = useState<unknown>();
  const { run, isRunning } = useOnce();
  useFilledIn(unit, setDraft);

  const found = formFaults(faults.list, t.fields);
  const set = (changes: Partial<Draft>): void => {
    for (const name of Object.keys(changes)) faults.clear(name);
    setDraft((now) => ({ ...now, ...changes }));
  };
  const field = (name: keyof Draft) => {
    const { label, description } = t.fields[name];
    const error = found.find(({ path }) => path === name)?.text;
    return { id: fieldId(form, name), label, description, error };
  };
  const number = field('organisationNumber');
  const isMistyped = digits.length >= numberLength && !isNumber;
  const slip = isMistyped ? t.fields.organisationNumber.faults.invalid_format : undefined;

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!event.currentTarget.reportValidity()) return;
    setProblem(undefined);
    void run(async () => {
      try {
        const made = await register.mutateAsync(draft);
        kept.sent(empty);
        onRegistered(made);
      } catch (error) {
        if (!faults.show(error, 'storing')) setProblem(error);
      }
    });
  };

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={24}>
        {kept.isRestored && <FoundAgain onDismiss={kept.startOver} />}
        <TextField
          {...number}
          error={number.error ?? slip}
          inputMode="numeric"
          autoComplete="off"
          htmlSize={14}
          value={draft.organisationNumber}
          onChange={({ target }) => set({ organisationNumber: target.value })}
        />
        <UnitAnswer caller={caller} unit={unit} isLooking={isFetching} />
        {!unit?.employer && (
          <>
            <TextField
              {...field('name')}
              autoComplete="off"
              value={draft.name}
              onChange={({ target }) => set({ name: target.value })}
            />
            <MunicipalityField
              {...field('municipality')}
              value={draft.municipality}
              onPick={(municipality) => set({ municipality })}
            />
            {draft.municipality !== '' && !isTheirs(caller, draft) && <Text>{t.elsewhere}</Text>}
            {problem !== undefined && (
              <Alert variant="error" role="alert">
                {errorWords(problem)}
              </Alert>
            )}
            <div>
              <Button type="submit" loading={isRunning}>
                {t.submit}
              </Button>
            </div>
          </>
        )}
      </Stack>
    </form>
  );
}

/** What the register says takes the place of what it said before, never of what somebody wrote. */
function useFilledIn(
  unit: RegisteredUnit | undefined,
  setDraft: (change: (now: Draft) => Draft) => void,
): void {
  const filled = useRef<Partial<Draft>>({});
  useEffect(() => {
    if (!unit) return;
    const before = filled.current;
    filled.current = { name: unit.name ?? '', municipality: unit.municipality ?? '' };
    const { name = '', municipality = '' } = filled.current;
    setDraft((now) => ({
      ...now,
      ...(now.name === (before.name ?? '') && { name }),
      ...(now.municipality === (before.municipality ?? '') && { municipality }),
    }));
  }, [unit, setDraft]);
}
