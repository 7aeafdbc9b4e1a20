import { type FormEvent, lazy, type ReactElement, Suspense, useState } from 'react';
import { ApiError } from '#web/api/call.ts';
import { errorWords } from '#web/api/error-words.ts';
import { useConfirmSecondFactor } from '#web/api/second-factor.ts';
import { CopyButton } from '#web/form/copy-button.tsx';
import { useOnce } from '#web/form/use-once.ts';
import { secondFactorText as t } from '#web/text/second-factor.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import styles from './codes.module.css';

const QrCode = lazy(async () => ({ default: (await import('./qr-code.tsx')).QrCode }));

interface SetUpProps {
  offered: { secret: string; uri: string };
  onSet: (recoveryCodes: readonly string[]) => void;
  onCancel: () => void;
}

/** The secret as a picture and as text, until a code shows that the app has it. */
export function SecondFactorSetUp({ offered, onSet, onCancel }: SetUpProps): ReactElement {
  const { secret, uri } = offered;
  const confirmation = useConfirmSecondFactor();
  const [problem, setProblem] = useState<string>();
  const { run, isRunning } = useOnce();

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get('code'));
    setProblem(undefined);
    void run(async () => {
      try {
        onSet((await confirmation.mutateAsync({ code })).recoveryCodes);
      } catch (error) {
        setProblem(wordsOf(error));
      }
    });
  };

  return (
    <form noValidate onSubmit={submit}>
      <Stack gap={16}>
        <Heading level={3}>{t.setUpTitle}</Heading>
        <Text>{t.steps.app}</Text>
        <Text>{t.steps.scan}</Text>
        <Suspense fallback={<SkeletonList count={1} height="16rem" />}>
          <QrCode text={uri} label={t.picture} />
        </Suspense>
        <Text>{t.steps.type}</Text>
        <div className={styles.code}>{inGroups(secret)}</div>
        <CopyButton text={secret} label={t.copySecret} copied={t.copied} />
        <TextField
          label={t.appCode}
          description={t.steps.code}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          error={problem}
        />
        <Row gap={12}>
          <Button type="submit" loading={isRunning}>
            {t.confirm}
          </Button>
          <Button variant="tertiary" onClick={onCancel}>
            {t.cancel}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

/** Easier to copy by hand; the blanks count for nothing. */
function inGroups(secret: string): string {
  return secret.replace(/.{4}(?=.)/g, '$& ');
}

function wordsOf(error: unknown): string {
  return error instanceof ApiError && error.status === 403 ? t.wrongCode : errorWords(error);
}
