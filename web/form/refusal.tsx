import type { ReactElement } from 'react';
import { ApiError } from '#web/api/call.ts';
import { errorWords } from '#web/api/error-words.ts';
import { Alert } from '#web/ui/alert.tsx';
import type { Keeping } from './keeping.ts';

/** Why an answer was not taken, where no field can be blamed. */
export function Refusal({
  keeping: { status, error },
  words,
}: {
  keeping: Keeping<unknown>;
  /** Of a step that leads nowhere any more. */
  words: string;
}): ReactElement | null {
  if (status !== 'refused') return null;
  if (error instanceof ApiError && error.fields.length > 0) return null;
  const isOver = error instanceof ApiError && error.code === 'conflict';
  return (
    <Alert variant="error" role="alert">
      {isOver ? words : errorWords(error)}
    </Alert>
  );
}
