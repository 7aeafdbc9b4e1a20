import { type ReactElement, useState } from 'react';
import type { SentPair, SuggestedPlan } from '#shared/plans/plan.ts';
import { useSuggestPlan } from '#web/api/plans.ts';
import { Failure } from '#web/app/failure.tsx';
import { paths } from '#web/app/paths.ts';
import { ActionButton } from '#web/form/action-button.tsx';
import { planText } from '#web/text/advisor-plan.ts';
import { Button } from '#web/ui/button.tsx';
import { Link } from '#web/ui/link.tsx';
import { Modal } from '#web/ui/modal.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { HiddenText, Text } from '#web/ui/text.tsx';
import { keyOf } from './plan-changes.ts';
import type { NamedPlan } from './plan-names.ts';
import { tickAllId } from './plan-table.tsx';
import type { PlanWork } from './use-plan-work.ts';

const t = planText.suggest;

interface SuggestLinesProps {
  work: PlanWork;
  named: NamedPlan;
  onClose: () => void;
}

/** One look before suggestions are made of the lines that are ticked; then what came of each. */
export function SuggestLines({ work, named, onClose }: SuggestLinesProps): ReactElement {
  const suggesting = useSuggestPlan(work.plan.id);
  const [done, setDone] = useState<SuggestedPlan['items']>();
  const { ticked } = work;
  const close = (): void => {
    onClose();
    if (!done) return;
    work.tick(done, false);
    requestAnimationFrame(() => document.getElementById(tickAllId)?.focus());
  };
  const make = async (): Promise<void> => {
    const pairs = ticked.map(({ participantId, openingId }) => ({ participantId, openingId }));
    const answer = await suggesting.mutateAsync(pairs).catch(() => undefined);
    setDone(answer?.items);
  };
  if (done) return <Report items={done} named={named} onClose={close} />;
  return (
    <Modal
      title={t.title(ticked.length)}
      onClose={close}
      actions={
        <>
          <ActionButton action={make}>{t.confirm(ticked.length)}</ActionButton>
          <Button variant="secondary" onClick={close}>
            {t.cancel}
          </Button>
        </>
      }
    >
      <Stack gap={12}>
        <Text>{t.intro}</Text>
        {work.count > 0 && <Text>{t.unsolved}</Text>}
        {suggesting.error && <Failure error={suggesting.error} retry={suggesting.reset} />}
        <Pairs pairs={ticked} named={named} />
      </Stack>
    </Modal>
  );
}

function Pairs({ pairs, named }: { pairs: readonly SentPair[]; named: NamedPlan }): ReactElement {
  return (
    <Stack as="ul" gap={4}>
      {pairs.map((pair) => (
        <li key={keyOf(pair)}>{named.pair(pair)}</li>
      ))}
    </Stack>
  );
}

interface ReportProps {
  items: SuggestedPlan['items'];
  named: NamedPlan;
  onClose: () => void;
}

function Report({ items, named, onClose }: ReportProps): ReactElement {
  const made = items.filter(({ outcome }) => outcome === 'made').length;
  return (
    <Modal
      title={t.resultTitle(made, items.length)}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t.close}</Button>}
    >
      <Stack as="ul" gap={8}>
        {items.map((item) => (
          <li key={keyOf(item)}>
            <Text>
              <b>{named.pair(item)}</b>
            </Text>
            <Text size="small">
              {t.outcome[item.outcome]}{' '}
              {item.referralId && (
                <Link to={paths.referral(item.referralId)}>
                  {t.open}
                  <HiddenText> {named.pair(item)}</HiddenText>
                </Link>
              )}
            </Text>
          </li>
        ))}
      </Stack>
    </Modal>
  );
}
