import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import type { OwnLook } from '#shared/looks/look-endpoints.ts';
import { ownLooksPageSize, useOwnLooks } from '#web/api/looks.ts';
import { municipalitiesQuery } from '#web/api/reference.ts';
import { Failure } from '#web/app/failure.tsx';
import { format } from '#web/text/format.ts';
import { ownLooksText as t } from '#web/text/looks.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Pagination } from '#web/ui/pagination.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';

/** Who has read about the participant who is signed in, a day at a time. */
export function OwnLooks(): ReactElement {
  const [page, setPage] = useState(1);
  const { data, error, refetch } = useOwnLooks(page);
  return (
    <Stack gap={16}>
      <Heading level={2} id="looks">
        {t.title}
      </Heading>
      <Text>{t.intro}</Text>
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <SkeletonList count={3} height="3rem" />}
      {data?.total === 0 && <Text>{t.none}</Text>}
      {days(data?.items).map(([day, looks]) => (
        <Stack key={day} gap={8}>
          <Heading level={3}>{format.dayInWords(day)}</Heading>
          <Stack as="ul" gap={12}>
            {looks.map((look) => (
              <li key={JSON.stringify(look)}>
                <Line look={look} />
              </li>
            ))}
          </Stack>
        </Stack>
      ))}
      {data && data.total > 0 && <Text>{t.ask}</Text>}
      {data && (
        <Pagination
          page={page}
          pages={Math.ceil(data.total / ownLooksPageSize)}
          label={t.pages}
          onChange={setPage}
        />
      )}
    </Stack>
  );
}

/** Lines of a day together, in their order. */
function days(looks: readonly OwnLook[] = []): [day: string, OwnLook[]][] {
  const found = new Map<string, OwnLook[]>();
  for (const look of looks) found.set(look.day, [...(found.get(look.day) ?? []), look]);
  return [...found];
}

function Line({ look: { by, what, times, allowed } }: { look: OwnLook }): ReactElement {
  const who = useWho(by);
  return (
    <Stack gap={4}>
      <Text>
        <strong>{who}</strong>
      </Text>
      <Text>
        {t.what[what]}. {t.times(times)}.{allowed ? '' : ` ${t.denied}.`}
      </Text>
    </Stack>
  );
}

function useWho({ displayName, service, role, municipality }: OwnLook['by']): string {
  const { data } = useQuery({ ...municipalitiesQuery, enabled: municipality !== undefined });
  if (displayName) return service ? `${displayName}, ${t.services[service]}` : displayName;
  if (!role) return t.somebody;
  const place = data?.find(({ number }) => number === municipality)?.name;
  return place ? t.in(t.roles[role], place) : t.roles[role];
}
