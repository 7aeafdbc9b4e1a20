import { type ReactElement, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { OwnReferral } from '#shared/referrals/referral.ts';
import { useEndOwnReferral } from '#web/api/own-referrals.ts';
import type { StepBody } from '#web/api/referrals.ts';
import { paths } from '#web/app/paths.ts';
import { draftStore } from '#web/form/draft-store.ts';
import { KeptFormFrame } from '#web/form/kept-form-frame.tsx';
import { Radios } from '#web/form/radios.tsx';
import { Refusal } from '#web/form/refusal.tsx';
import { TextLines } from '#web/form/text-lines.tsx';
import { useKeptForm } from '#web/form/use-kept-form.ts';
import { ownWordsLanguage } from '#web/opening/own-words.ts';
import { endText as t } from '#web/text/own-page.ts';
import { Button, ButtonLink } from '#web/ui/button.tsx';
import { Row } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import {
  type EndAction,
  type EndValues,
  endReasons,
  endSubject,
  noReasonYet,
} from './end-subject.ts';
import type { OwnReferralState } from './own-referral-state.ts';

interface EndFormProps {
  accountId: string;
  action: EndAction;
  referral: OwnReferral;
}

/** Asks once, with the reason. */
export function EndForm({ accountId, action, referral }: EndFormProps): ReactElement {
  const navigate = useNavigate();
  const { mutateAsync: end } = useEndOwnReferral(action);
  const subject = useMemo(() => endSubject(action), [action]);
  const [drafts] = useState(() =>
    draftStore<EndValues, OwnReferral>({
      accountId,
      name: `${action}-${referral.id}`,
      place: 'tab',
    }),
  );
  const kept = useKeptForm<EndValues, OwnReferral>({
    subject,
    drafts,
    stored: undefined,
    blank: noReasonYet,
    // The server says which of them is missing.
    create: async (body) => ({
      made: await end({ referral, body: body as StepBody<EndAction> }),
      isAsSent: true,
    }),
    // Once it is ended nothing of it can be changed.
    change: async (ended) => ended,
    onSaved: ({ id }) => {
      const state: OwnReferralState = { done: action };
      return navigate(paths.ownReferral(id), { replace: true, state });
    },
  });
  const { codes, labels } = endReasons[action];
  const isOther = kept.form.watch('reason') === 'other';
  return (
    <KeptFormFrame
      kept={kept}
      inWords={() => ''}
      onSubmit={() => kept.submit()}
      hasRoomBeside={false}
      actions={
        <>
          <Refusal keeping={kept.keeping} words={t.refused} />
          <Row gap={16}>
            <Button type="submit" aria-disabled={kept.keeping.status === 'saving'}>
              {t[action].button}
            </Button>
            <ButtonLink to={paths.ownReferral(referral.id)} variant="tertiary">
              {t.stay}
            </ButtonLink>
          </Row>
        </>
      }
    >
      {referral.opening && (
        <Text size="large">
          <strong lang={ownWordsLanguage}>{referral.opening.title}</strong>
        </Text>
      )}
      <Text>{t[action].intro}</Text>
      <Radios<string> name="reason" codes={codes} labels={labels as Record<string, string>} />
      {isOther && <TextLines name="text" />}
    </KeptFormFrame>
  );
}
