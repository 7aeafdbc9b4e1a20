import { lazy, type ReactElement, Suspense, useState } from 'react';
import type { ReferralForEmployer } from '#shared/referrals/referral.ts';
import { useAddress } from '#web/address/use-address.ts';
import { useLastPage } from '#web/address/use-last-page.ts';
import { useReferrals } from '#web/api/referrals.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { Notice, type NoticeContent } from '#web/employer/notice.tsx';
import { employerInboxText as t } from '#web/text/employer-inbox.ts';
import { Card } from '#web/ui/card.tsx';
import { Pagination } from '#web/ui/pagination.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { HiddenText, Text } from '#web/ui/text.tsx';
import { answered, inboxAddress, toAnswer } from './inbox-address.ts';
import { InboxNav } from './inbox-nav.tsx';
import { type Answer, RequestCard } from './request-card.tsx';

const AnswerDialog = lazy(async () => ({
  default: (await import('./answer-dialog.tsx')).AnswerDialog,
}));

/** Who asks for a place, and what was answered. */
export function InboxScreen(): ReactElement {
  const { state, change } = useAddress(inboxAddress);
  const { view, page = 1 } = state;
  const found = useReferrals<ReferralForEmployer>({ state: view ? answered : toAnswer, page });
  const { data, error, refetch, isPlaceholderData } = found;
  const isPast = useLastPage(isPlaceholderData ? undefined : data, (last) =>
    change({ page: last }, { replace: true }),
  );
  const [asked, setAsked] = useState<{ referral: ReferralForEmployer; answer: Answer }>();
  const [notice, setNotice] = useState<NoticeContent>();
  const done = ({ referral, answer }: NonNullable<typeof asked>): void => {
    const name = referral.person?.displayName ?? t.nobody;
    setNotice({ text: answer === 'accept' ? t.saidYes(name) : t.saidNo(name) });
    setAsked(undefined);
  };
  return (
    <Page title={t.title}>
      <InboxNav view={view} />
      <Notice content={notice} onDone={setNotice} />
      {error && <Failure error={error} retry={refetch} />}
      {(!data || isPast) && !error && <Loading />}
      {data && !isPast && (
        <>
          {data.items.length === 0 && <Nothing isAnswered={view === 'answered'} />}
          <Stack as="ul" gap={16}>
            {data.items.map((referral) => (
              <RequestCard
                key={referral.id}
                referral={referral}
                onAnswer={(answer) => {
                  setNotice(undefined);
                  setAsked({ referral, answer });
                }}
              />
            ))}
          </Stack>
          <Pagination
            label={t.pages}
            page={page}
            pages={Math.ceil(data.total / data.pageSize)}
            onChange={(next) => change({ page: next })}
          />
        </>
      )}
      {asked && (
        <Suspense>
          <AnswerDialog {...asked} onDone={() => done(asked)} onClose={() => setAsked(undefined)} />
        </Suspense>
      )}
    </Page>
  );
}

function Nothing({ isAnswered }: { isAnswered: boolean }): ReactElement {
  return (
    <Card tone="warm">
      <Stack gap={8}>
        <Text>{isAnswered ? t.noneAnswered : t.none}</Text>
        {!isAnswered && <Text>{t.noneHelp}</Text>}
      </Stack>
    </Card>
  );
}

function Loading(): ReactElement {
  return (
    <div>
      <HiddenText>{t.loading}</HiddenText>
      <SkeletonList count={2} height="16rem" />
    </div>
  );
}
