import { type ReactElement, useState } from 'react';
import type { OwnPlacement } from '#shared/placements/placement.ts';
import { ApiError } from '#web/api/call.ts';
import { errorWords } from '#web/api/error-words.ts';
import { useOwnAdvisor } from '#web/api/own-advisor.ts';
import { useActOnPlacement } from '#web/api/placements.ts';
import { ActionButton } from '#web/form/action-button.tsx';
import { ownPageText } from '#web/text/own-page.ts';
import { ownPlacementText as t } from '#web/text/own-placement.ts';
import { placementText } from '#web/text/placement.ts';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { OuterLink } from '#web/ui/link.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { JustDone } from '../just-done.tsx';

/** One's yes, below what it is a yes to. */
export function AgreeCard({
  placement,
  onDone,
}: {
  placement: OwnPlacement;
  onDone: () => void;
}): ReactElement {
  const [problem, setProblem] = useState<string>();
  const { data } = useOwnAdvisor();
  const { mutateAsync: approve } = useActOnPlacement<'approve', OwnPlacement>(
    'approve',
    (now) => now.approvals.participant !== undefined,
  );
  const phone = data?.advisor?.phone;
  const sayYes = async (): Promise<void> => {
    setProblem(undefined);
    try {
      await approve({ placement, body: {} });
      onDone();
    } catch (error) {
      const isStale = error instanceof ApiError && error.status === 409;
      setProblem(isStale ? placementText.stale : errorWords(error));
    }
  };
  return (
    <Card as="section" aria-labelledby="agree" tone="warm">
      <Stack gap={16}>
        <Heading level={2} id="agree">
          {t.agreeTitle}
        </Heading>
        <JustDone words={problem} isFault />
        <div>
          <ActionButton action={sayYes}>{t.agree}</ActionButton>
        </div>
        <Text>
          {t.disagree}{' '}
          {phone && (
            <>
              {ownPageText.call}{' '}
              <OuterLink href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</OuterLink>
            </>
          )}
        </Text>
      </Stack>
    </Card>
  );
}
