import type { ReactElement } from 'react';
import { errorWords } from '#web/api/error-words.ts';
import { useShortlist, useWeigh } from '#web/api/shortlist.ts';
import { ActionButton } from '#web/form/action-button.tsx';
import { shortlistText as t } from '#web/text/advisor-referrals.ts';
import { Text } from '#web/ui/text.tsx';

interface WeighButtonProps {
  participantId: string;
  opening: { id: string; title: string };
}

/** A private mark on an opening that is weighed for somebody. */
export function WeighButton({ participantId, opening }: WeighButtonProps): ReactElement | null {
  const { data } = useShortlist(participantId);
  const { mutateAsync, error } = useWeigh(participantId);
  if (!data) return null;
  const isWeighed = data.some(({ openingId }) => openingId === opening.id);
  const label = isWeighed ? t.stop : t.weigh;
  // What went wrong is said below.
  const turn = (): Promise<unknown> =>
    mutateAsync({ openingId: opening.id, isWeighed: !isWeighed }).catch(() => undefined);
  return (
    <>
      <ActionButton
        size="small"
        variant="tertiary"
        aria-label={t.which(label, opening.title)}
        action={turn}
      >
        {label}
      </ActionButton>
      {error && (
        <div role="alert">
          <Text size="small">{errorWords(error)}</Text>
        </div>
      )}
    </>
  );
}
