import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Participant } from '#shared/participants/participant.ts';
import { useAddress } from '#web/address/use-address.ts';
import { Loading } from '#web/advisor/loading.tsx';
import { useRememberedList } from '#web/advisor/to-participants.tsx';
import { useParticipants } from '#web/api/participants.ts';
import { occupationsQuery } from '#web/api/reference.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { useOwnMunicipality } from '#web/municipality/use-own-municipality.ts';
import { useOccupationTitle } from '#web/occupation/use-occupation-title.ts';
import { participantsText as t } from '#web/text/advisor.ts';
import { daysUntil } from '#web/text/plain-words.ts';
import { ButtonLink } from '#web/ui/button.tsx';
import { Pagination } from '#web/ui/pagination.tsx';
import { Row } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { ParticipantFilters } from './participant-filters.tsx';
import { chosenParticipants, type ListFacts, listAddress } from './participant-list.ts';
import { ParticipantRows } from './participant-rows.tsx';
import styles from './participants-screen.module.css';

const pageSize = 50;

/** The municipality's participants. All are loaded, so that a name never leaves the browser. */
export function ParticipantsScreen(): ReactElement {
  const municipality = useOwnMunicipality();
  const { data, error, refetch } = useParticipants();
  useRememberedList();
  return (
    <Page title={t.title(municipality.name)}>
      <Row gap={12}>
        <ButtonLink to={paths.newParticipant}>{t.newParticipant}</ButtonLink>
        <ButtonLink to={paths.newOpeningForEmployer} variant="secondary">
          {t.newOpening}
        </ButtonLink>
        <ButtonLink to={`${paths.board}?municipality=${municipality.number}`} variant="tertiary">
          {t.openings}
        </ButtonLink>
      </Row>
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <Loading words={t.loading} count={8} height="3.5rem" />}
      {data?.length === 0 && (
        <>
          <Text>{t.nobody}</Text>
          <div>
            <ButtonLink to={paths.accounts} variant="tertiary">
              {t.nobodyAccounts}
            </ButtonLink>
          </div>
        </>
      )}
      {data && data.length > 0 && <ParticipantList participants={data} />}
    </Page>
  );
}

function ParticipantList({ participants }: { participants: readonly Participant[] }): ReactElement {
  const { state: choice, change } = useAddress(listAddress);
  const navigate = useNavigate();
  const [name, setName] = useNameFilter();
  const count = useRef<HTMLDivElement>(null);
  const facts = useListFacts();
  const chosen = chosenParticipants(participants, name, choice, facts);
  const pages = Math.ceil(chosen.length / pageSize);
  const page = Math.min(choice.page ?? 1, Math.max(1, pages));
  const first = chosen[0];
  const turn = (next: number): void => {
    change({ page: next });
    count.current?.focus({ preventScroll: true });
    count.current?.scrollIntoView();
  };
  return (
    <>
      <ParticipantFilters
        name={name}
        choice={choice}
        onName={setName}
        onChange={change}
        onOpenFirst={() => first && void navigate(paths.participant(first.id))}
      />
      <div ref={count} tabIndex={-1} role="status" className={styles.count}>
        {t.count(chosen.length, participants.length)}
      </div>
      {chosen.length === 0 ? (
        <Text>{t.none}</Text>
      ) : (
        <ParticipantRows
          participants={chosen.slice((page - 1) * pageSize, page * pageSize)}
          choice={choice}
          titleOf={facts.titleOf}
          onChange={change}
        />
      )}
      <Pagination page={page} pages={pages} label={t.pages} onChange={turn} />
    </>
  );
}

/** The name that is searched for: kept while one looks at a profile, in memory only. */
function useNameFilter(): [string, (name: string) => void] {
  const queries = useQueryClient();
  const key = ['participant-name'];
  const [name, setName] = useState(() => queries.getQueryData<string>(key) ?? '');
  return [
    name,
    (next) => {
      setName(next);
      queries.setQueryData(key, next);
    },
  ];
}

function useListFacts(): ListFacts {
  const { data } = useQuery(occupationsQuery);
  const titleOf = useOccupationTitle();
  return useMemo(() => {
    const occupations = new Map(data?.map((occupation) => [occupation.code, occupation]));
    return {
      categoryOf: (code) => occupations.get(code)?.category,
      titleOf,
      daysUntil: (day) => daysUntil(day),
    };
  }, [data, titleOf]);
}
