import { BookmarkFillIcon, BookmarkIcon } from '@navikt/aksel-icons';
import type { ReactElement } from 'react';
import { ApiError } from '#web/api/call.ts';
import { useSave, useSavedIds } from '#web/api/saved-openings.ts';
import { ActionButton } from '#web/form/action-button.tsx';
import { saveText as t } from '#web/text/save.ts';
import { Text } from '#web/ui/text.tsx';

interface SaveButtonProps {
  id: string;
  title: string;
}

/** Says whether an opening is saved, and turns that round. */
export function SaveButton({ id, title }: SaveButtonProps): ReactElement | null {
  const { data } = useSavedIds();
  const { mutateAsync, error } = useSave(id);
  if (!data) return null;
  const isSaved = data.includes(id);
  const label = isSaved ? t.saved : t.save;
  // What went wrong is said below.
  const turn = (): Promise<unknown> => mutateAsync(!isSaved).catch(() => undefined);
  return (
    <>
      <ActionButton
        variant="tertiary"
        icon={isSaved ? <BookmarkFillIcon aria-hidden /> : <BookmarkIcon aria-hidden />}
        aria-label={t.which(label, title)}
        aria-pressed={isSaved}
        action={turn}
      >
        {label}
      </ActionButton>
      {error && (
        <div role="alert">
          <Text size="small">{isTooMany(error) ? t.tooMany : t.failed}</Text>
        </div>
      )}
    </>
  );
}

export function isTooMany(error: Error): boolean {
  return error instanceof ApiError && error.status === 409;
}
