import { type FormEvent, type ReactElement, useState } from 'react';
import { ApiError } from '#web/api/call.ts';
import { errorWords } from '#web/api/error-words.ts';
import {
  useBeginSecondFactor,
  useRemoveSecondFactor,
  useSecondFactor,
} from '#web/api/second-factor.ts';
import { Failure } from '#web/app/failure.tsx';
import { useOnce } from '#web/form/use-once.ts';
import { secondFactorText as t } from '#web/text/second-factor.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { SecondFactorSetUp } from './second-factor-setup.tsx';

/** One's own second factor. @param isRequired nothing else is open before there is one. */
export function SecondFactor({ isRequired }: { isRequired: boolean }): ReactElement {
  const { data, error, refetch } = useSecondFactor(!isRequired);
  const [offered, setOffered] = useState<{ secret: string; uri: string }>();
  const [recoveryCodes, setRecoveryCodes] = useState<readonly string[]>();
  const [isRemoved, setIsRemoved] = useState(false);
  const begin = useBeginSecondFactor();
  const removal = useRemoveSecondFactor();
  const isSet = !isRequired && data?.isSet === true;

  return (
    <Stack gap={16}>
      <Heading level={2} id="second-factor">
        {t.title}
      </Heading>
      {error && <Failure error={error} retry={refetch} />}
      {!isRequired && !data && !error && <SkeletonList count={1} height="6rem" />}
      {recoveryCodes && (
        <RecoveryCodes codes={recoveryCodes} onKept={() => setRecoveryCodes(undefined)} />
      )}
      {offered && !recoveryCodes && (
        <SecondFactorSetUp
          offered={offered}
          onCancel={() => setOffered(undefined)}
          onSet={(codes) => {
            setOffered(undefined);
            setRecoveryCodes(codes);
          }}
        />
      )}
      {!offered && !recoveryCodes && isSet && (
        <>
          <Text>
            {t.isSet} {t.left(data.recoveryCodes)}
          </Text>
          <PasswordStep
            submit={t.remove}
            variant="secondary"
            step={async (password) => {
              await removal.mutateAsync({ password });
              removal.reset();
              setIsRemoved(true);
            }}
          />
        </>
      )}
      {!offered && !recoveryCodes && (isRequired || data?.isSet === false) && (
        <>
          {isRemoved && <Alert variant="success">{t.removed}</Alert>}
          <Text>{t.why}</Text>
          {isRequired && <Alert variant="info">{t.required}</Alert>}
          <PasswordStep
            submit={t.begin}
            step={async (password) => {
              setOffered(await begin.mutateAsync({ password }));
              // This stays open, and so would the password and the secret.
              begin.reset();
              setIsRemoved(false);
            }}
          />
        </>
      )}
    </Stack>
  );
}

interface PasswordStepProps {
  submit: string;
  variant?: 'primary' | 'secondary';
  step: (password: string) => Promise<void>;
}

/** Something that somebody at an open browser may not do without the password. */
function PasswordStep({ submit, variant = 'primary', step }: PasswordStepProps): ReactElement {
  const [problem, setProblem] = useState<string>();
  const { run, isRunning } = useOnce();
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const password = String(new FormData(event.currentTarget).get('password'));
    setProblem(undefined);
    void run(() => step(password).catch((error) => setProblem(wordsOf(error))));
  };
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap={16}>
        <TextField
          label={t.password}
          name="password"
          type="password"
          autoComplete="current-password"
          error={problem}
        />
        <div>
          <Button type="submit" variant={variant} loading={isRunning}>
            {submit}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function wordsOf(error: unknown): string {
  const isWrong = error instanceof ApiError && error.status === 403;
  return isWrong ? t.wrongPassword : errorWords(error);
}
