import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Participant } from '#shared/participants/participant.ts';
import { errorWords } from '#web/api/error-words.ts';
import { forgetParticipant, useEraseParticipant } from '#web/api/participants.ts';
import { paths } from '#web/app/paths.ts';
import { ActionButton } from '#web/form/action-button.tsx';
import { endingCaseText as t } from '#web/text/ending-case.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { Modal } from '#web/ui/modal.tsx';
import { Radio, RadioGroup } from '#web/ui/radio.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';

interface EraseDialogProps {
  participant: Participant;
  onClose: () => void;
}

/** Nobody who is erased can be had back: asks why, and once more. */
export function EraseDialog({ participant, onClose }: EraseDialogProps): ReactElement {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const erasing = useEraseParticipant(participant);
  const [why, setWhy] = useState<'archived' | 'wronglyRegistered'>();
  const [isMissing, setIsMissing] = useState(false);

  async function erase(): Promise<void> {
    setIsMissing(why === undefined);
    if (why === undefined) return;
    try {
      await erasing.mutateAsync(
        why === 'archived' ? { archived: true } : { wronglyRegistered: true },
      );
    } catch {
      // The dialog says so.
      return;
    }
    await navigate(paths.participants, { replace: true });
    forgetParticipant(queries);
  }

  return (
    <Modal
      title={t.question(participant.displayName)}
      onClose={onClose}
      actions={
        <>
          <ActionButton variant="danger" action={erase}>
            {t.confirm}
          </ActionButton>
          <Button variant="secondary" onClick={onClose}>
            {t.cancel}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        <Text>{t.what}</Text>
        <RadioGroup
          legend={t.why}
          value={why ?? ''}
          error={isMissing && t.chooseWhy}
          onChange={(chosen: 'archived' | 'wronglyRegistered') => {
            setWhy(chosen);
            setIsMissing(false);
          }}
        >
          <Radio value="archived">{t.archived}</Radio>
          <Radio value="wronglyRegistered">{t.wronglyRegistered}</Radio>
        </RadioGroup>
        {erasing.error && (
          <Alert variant="error" role="alert">
            {errorWords(erasing.error)}
          </Alert>
        )}
      </Stack>
    </Modal>
  );
}
