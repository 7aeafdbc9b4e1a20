import { type ReactElement, useState } from 'react';
import { createAddress } from '#web/address/address.ts';
import { pageNumber } from '#web/address/address-fields.ts';
import { useAddress } from '#web/address/use-address.ts';
import { useLastPage } from '#web/address/use-last-page.ts';
import { JustDone } from '#web/advisor/just-done.tsx';
import { Loading } from '#web/advisor/loading.tsx';
import { usePlans } from '#web/api/plans.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { plansText as t } from '#web/text/advisor-plan.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Pagination } from '#web/ui/pagination.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { PlanForm } from './plan-form.tsx';
import { PlanRows } from './plan-rows.tsx';
import { usePlanDraft } from './use-plan-draft.ts';

const plansAddress = createAddress({ page: pageNumber });

/** The municipality's plans, and a new one. */
export function PlansScreen(): ReactElement {
  const { state, change } = useAddress(plansAddress);
  const { page = 1 } = state;
  const { data, error, refetch, isPlaceholderData } = usePlans(page);
  const isPast = useLastPage(isPlaceholderData ? undefined : data, (last) =>
    change({ page: last }, { replace: true }),
  );
  return (
    <Page title={t.title}>
      <JustDone />
      {t.intro.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      {error && <Failure error={error} retry={refetch} />}
      {(!data || isPast) && !error && <Loading words={t.loading} count={5} height="3rem" />}
      {data && !isPast && (
        <>
          <NewPlan isFirst={data.total === 0} />
          <Stack as="section" gap={12}>
            <Heading level={2}>{t.listTitle}</Heading>
            {data.total === 0 ? <Text>{t.none}</Text> : <PlanRows plans={data.items} />}
            <Text size="small" subtle>
              {t.kept}
            </Text>
          </Stack>
          <Pagination
            label={t.pages}
            page={page}
            pages={Math.ceil(data.total / data.pageSize)}
            onChange={(next) => change({ page: next })}
          />
        </>
      )}
    </Page>
  );
}

/** The form stands open where there is no plan yet, or one was begun. */
function NewPlan({ isFirst }: { isFirst: boolean }): ReactElement {
  const kept = usePlanDraft();
  const [isOpen, setIsOpen] = useState(isFirst || kept.isFound);
  if (!isOpen) {
    return (
      <div>
        <Button onClick={() => setIsOpen(true)}>{t.newTitle}</Button>
      </div>
    );
  }
  return (
    <Card as="section" aria-labelledby="ny-plan">
      <Stack gap={24}>
        <Heading level={2} id="ny-plan">
          {t.newTitle}
        </Heading>
        <PlanForm kept={kept} />
      </Stack>
    </Card>
  );
}
