import type { ReactElement } from 'react';
import { type AdvisorsList, advisorsLists } from '#shared/today/advisors-lists.ts';
import type { Today } from '#shared/today/today-endpoints.ts';
import { useAddress } from '#web/address/use-address.ts';
import { JustDone } from '#web/advisor/just-done.tsx';
import { Loading } from '#web/advisor/loading.tsx';
import { useSession } from '#web/api/session.ts';
import { useToday } from '#web/api/today.ts';
import { useWaiting } from '#web/api/waiting.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { todayText as t } from '#web/text/advisor-today.ts';
import { lowerFirst } from '#web/text/format.ts';
import { osloToday } from '#web/text/plain-words.ts';
import { ButtonLink } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Checkbox } from '#web/ui/checkbox.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Link } from '#web/ui/link.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { OneList } from './one-list.tsx';
import { Overview } from './overview.tsx';
import { todayAddress } from './today-address.ts';
import { TodayLists } from './today-lists.tsx';

/** Who needs an advisor today, the most urgent first; or one list of it, whole. */
export function TodayScreen(): ReactElement {
  const { state, change, queryAfter } = useAddress(todayAddress);
  if (state.list) return <OneList key={state.list} {...state} list={state.list} />;
  return (
    <Page title={t.title}>
      <JustDone />
      <Text>{t.date(osloToday())}</Text>
      <OwnWaiting />
      <Row gap={24}>
        <Checkbox
          description={t.mineHelp}
          checked={state.mine === true}
          onChange={({ target }) => change({ mine: target.checked || undefined })}
        >
          {t.mine}
        </Checkbox>
      </Row>
      <Day isOnlyMine={state.mine === true} wayTo={(list) => paths.today + queryAfter({ list })} />
    </Page>
  );
}

/** What the number in the menu counts. */
function OwnWaiting(): ReactElement | null {
  const { data = {} } = useWaiting();
  const all = Object.values(data).reduce((sum, n) => sum + n, 0);
  return all > 0 ? <Text>{t.ownWaiting(all)}</Text> : null;
}

interface DayProps {
  isOnlyMine: boolean;
  wayTo: (list: AdvisorsList) => string;
}

function Day({ isOnlyMine, wayTo }: DayProps): ReactElement {
  const { data, error, refetch } = useToday(isOnlyMine ? { mine: '1' } : {});
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data) return <Loading words={t.loading} count={4} height="8rem" />;
  const { waiting, empty } = parted(data);
  if (waiting.length === 0) return <Nobody isOnlyMine={isOnlyMine} />;
  return (
    <Stack gap={24}>
      <Overview lists={waiting} today={data} />
      <TodayLists lists={waiting} today={data} wayTo={wayTo} />
      {empty.length > 0 && (
        <Text size="small" subtle>
          {t.inOrder(empty.map((list) => lowerFirst(t.lists[list].title)))}
        </Text>
      )}
    </Stack>
  );
}

function parted(today: Today): { waiting: AdvisorsList[]; empty: AdvisorsList[] } {
  const isEmpty = (list: AdvisorsList): boolean => (today[list]?.total ?? 0) === 0;
  return {
    waiting: advisorsLists.filter((list) => !isEmpty(list)),
    empty: advisorsLists.filter(isEmpty),
  };
}

function Nobody({ isOnlyMine }: { isOnlyMine: boolean }): ReactElement {
  return (
    <Card tone="accent">
      <Stack gap={16}>
        <Text>{isOnlyMine ? t.nobodyMine : t.nobody}</Text>
        <Row gap={12}>
          {isOnlyMine && (
            <ButtonLink to={paths.today} variant="secondary">
              {t.seeAll}
            </ButtonLink>
          )}
          <ButtonLink to={paths.participants} variant="secondary">
            {t.toParticipants}
          </ButtonLink>
          <ButtonLink to={paths.referrals} variant="tertiary">
            {t.toReferrals}
          </ButtonLink>
        </Row>
        {!isOnlyMine && <FirstSteps />}
      </Stack>
    </Card>
  );
}

/** Where nothing at all waits, it is often because nobody is here yet. */
function FirstSteps(): ReactElement {
  const isLeader = useSession().account?.role === 'leader';
  return (
    <Stack gap={8} as="section" aria-labelledby="first">
      <Heading level={2} looksLike={3} id="first">
        {t.first.title}
      </Heading>
      {isLeader && (
        <Link to={paths.accounts} state={{ invite: { role: 'advisor' } }}>
          {t.first.advisors}
        </Link>
      )}
      <Link to={paths.newEmployer}>{t.first.employer}</Link>
      <Link to={paths.newParticipant}>{t.first.participant}</Link>
    </Stack>
  );
}
