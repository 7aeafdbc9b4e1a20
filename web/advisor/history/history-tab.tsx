import type { ReactElement } from 'react';
import type { HistoryEvent } from '#shared/history/history-endpoints.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { useAddress } from '#web/address/use-address.ts';
import { useLastPage } from '#web/address/use-last-page.ts';
import { Loading } from '#web/advisor/loading.tsx';
import { participantAddress } from '#web/advisor/participant/participant-address.ts';
import { useColleagues } from '#web/api/accounts.ts';
import { useHistory } from '#web/api/history.ts';
import { Failure } from '#web/app/failure.tsx';
import { useOccupationTitle } from '#web/occupation/use-occupation-title.ts';
import { accountsText } from '#web/text/accounts.ts';
import { historyText as t } from '#web/text/advisor-history.ts';
import { format } from '#web/text/format.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Link } from '#web/ui/link.tsx';
import { Pagination } from '#web/ui/pagination.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import styles from './history-tab.module.css';
import { type HistoryNames, lineOf } from './history-words.ts';
import { NorwegianOverTime } from './norwegian-over-time.tsx';

/** What happened in a case, of all services, newest first; and the way of the person's Norwegian. */
export function HistoryTab({ participant }: { participant: Participant }): ReactElement {
  const { state, change } = useAddress(participantAddress);
  const { page = 1 } = state;
  const { data, error, refetch, isPlaceholderData } = useHistory(participant.id, page);
  const names = useHistoryNames();
  const isPast = useLastPage(isPlaceholderData ? undefined : data, (last) =>
    change({ page: last }, { replace: true }),
  );
  return (
    <Stack gap={32}>
      <NorwegianOverTime participant={participant} />
      <section aria-labelledby="historie" className={styles.section}>
        <Heading level={2} id="historie">
          {t.title}
        </Heading>
        {error && <Failure error={error} retry={refetch} />}
        {(!data || isPast) && !error && <Loading words={t.loading} count={6} height="4rem" />}
        {data && !isPast && (
          <>
            <div role="status">
              <Text>{data.total === 0 ? t.none : t.found(data.total)}</Text>
            </div>
            <ol className={styles.events}>
              {data.items.map((event, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two of one moment may be alike
                <Event key={`${event.at} ${at}`} event={event} names={names} />
              ))}
            </ol>
            <Pagination
              label={t.pages}
              page={page}
              pages={Math.ceil(data.total / data.pageSize)}
              onChange={(next) => change({ page: next })}
            />
          </>
        )}
      </section>
    </Stack>
  );
}

function Event({ event, names }: { event: HistoryEvent; names: HistoryNames }): ReactElement {
  const { title, details, to } = lineOf(event, names);
  return (
    <li>
      <Text>{to ? <Link to={to}>{title}</Link> : <b>{title}</b>}</Text>
      {details.map((words) => (
        <Text key={words} size="small" className={styles.words}>
          {words}
        </Text>
      ))}
      <Text size="small" subtle>
        {byWords(event.by)} · {format.moment(event.at)}
      </Text>
    </li>
  );
}

/** Time has nobody's name. */
function byWords({ displayName, service, role }: HistoryEvent['by']): string {
  const { roles, services } = accountsText;
  const name = displayName ?? (role && role !== 'server' ? roles[role] : t.system);
  const what = service
    ? services[service]
    : role && role !== 'server' && displayName
      ? roles[role].toLowerCase()
      : undefined;
  return t.by(name, what);
}

function useHistoryNames(): HistoryNames {
  const occupation = useOccupationTitle();
  const { data } = useColleagues();
  return {
    occupation,
    colleague: (id) => data?.find((each) => each.id === id)?.displayName,
  };
}
