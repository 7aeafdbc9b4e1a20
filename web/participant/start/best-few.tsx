import { lazy, type ReactElement, Suspense } from 'react';
import type { MatchesReply } from '#shared/matching/match.ts';
import { useOwnMatches } from '#web/api/own-matches.ts';
import { Failure } from '#web/app/failure.tsx';
import { paths } from '#web/app/paths.ts';
import { wholeGroups } from '#web/match/alike.ts';
import { startText as t } from '#web/text/start.ts';
import { ButtonLink } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { HiddenText, Text } from '#web/ui/text.tsx';
import { BestCard } from './best-card.tsx';

// Where five fit, nothing of it is needed.
const AlmostFew = lazy(async () => ({ default: (await import('./almost-few.tsx')).AlmostFew }));

const most = 5;

/** The best five: what fits, and where that is fewer, what fits but for one thing. */
export function BestFew(): ReactElement {
  const { data, error, refetch } = useOwnMatches({});
  const [reply] = data?.pages ?? [];
  return (
    <Stack as="section" gap={16}>
      <Heading level={2}>{t.best}</Heading>
      {error && <Failure error={error} retry={refetch} />}
      {!reply && !error && (
        <>
          <HiddenText>{t.bestLoading}</HiddenText>
          <SkeletonList count={most} height="11rem" />
        </>
      )}
      {reply && <Few reply={reply} />}
    </Stack>
  );
}

function Few({ reply }: { reply: MatchesReply }): ReactElement {
  const { items, total } = reply;
  const fitting = wholeGroups(items, items.length >= total).slice(0, most);
  const almost = wholeGroups(reply.almost, true)
    .slice(0, most - fitting.length)
    .flatMap((group) => group.slice(0, 1));
  return (
    <>
      {fitting.length === 0 && <Text>{t.none}</Text>}
      <Stack as="ul" gap={12}>
        {fitting.map(([match]) => match && <BestCard key={match.opening.id} match={match} />)}
      </Stack>
      {total > 0 && (
        <div>
          <ButtonLink to={paths.ownMatches} variant="secondary">
            {t.toAll(total)}
          </ButtonLink>
        </div>
      )}
      {almost.length > 0 && (
        <Suspense>
          <AlmostFew matches={almost} />
          {total === 0 && (
            <div>
              <ButtonLink to={paths.ownMatches} variant="secondary">
                {t.toAlmost}
              </ButtonLink>
            </div>
          )}
        </Suspense>
      )}
    </>
  );
}
