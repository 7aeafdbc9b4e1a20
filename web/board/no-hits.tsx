import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { FacetName, SearchReply } from '#shared/search/search.ts';
import { changed } from '#web/address/address.ts';
import { municipalitiesQuery } from '#web/api/reference.ts';
import { paths } from '#web/app/paths.ts';
import { type BoardState, boardAddress } from '#web/opening-search/board-address.ts';
import { noHitsText as t } from '#web/text/board.ts';
import { ButtonLink } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import type { ActiveFilter } from './active-filters.tsx';

interface NoHitsProps {
  search: BoardState;
  facets: SearchReply['facets'];
  active: readonly ActiveFilter[];
}

/** Why there is nothing, and the ways on: without one of the filters, or in the whole county. */
export function NoHits({ search, facets, active }: NoHitsProps): ReactElement {
  const counties = useCountiesAround(search);
  if (active.length === 0) return <Text>{t.empty}</Text>;
  return (
    <Card tone="warm">
      <Stack gap={12}>
        <Text>{t.why}</Text>
        {search.q && <Text>{t.tryWord}</Text>}
        <Text>{t.drop}</Text>
        <Row gap={8}>
          {active.map(({ key, label, without }) => {
            const hits = hitsWithout(search, facets, key);
            if (hits === 0) return null;
            return (
              <ButtonLink key={key} variant="secondary" to={placeOf(without)}>
                {t.without(label, hits)}
              </ButtonLink>
            );
          })}
          <ButtonLink variant="tertiary" to={placeOf({})}>
            {t.dropAll}
          </ButtonLink>
        </Row>
        {counties.length > 0 && (
          <>
            <Text>{t.nearby}</Text>
            <Row gap={8}>
              {counties.map(({ number, name }) => (
                <ButtonLink
                  key={number}
                  variant="secondary"
                  to={placeOf(changed(search, { municipality: undefined, county: [number] }))}
                >
                  {t.wholeCounty(name)}
                </ButtonLink>
              ))}
            </Row>
          </>
        )}
      </Stack>
    </Card>
  );
}

function placeOf(search: BoardState): string {
  return paths.board + boardAddress.write(search);
}

/** Facets that give each opening exactly one value, so that their counts add up to the hits. */
const singleValued: readonly FacetName[] = ['kind', 'county', 'municipality', 'category', 'level'];

/** A facet is counted without its own filter: what taking its only value away would give. */
function hitsWithout(
  search: BoardState,
  facets: SearchReply['facets'],
  key: string,
): number | undefined {
  const facet = singleValued.find((name) => key.split(' ')[0] === name);
  if (!facet || (facet !== 'level' && search[facet]?.length !== 1)) return undefined;
  return facets[facet].reduce((sum, { count }) => sum + count, 0);
}

function useCountiesAround(search: BoardState): { number: string; name: string }[] {
  const chosen: readonly string[] = search.municipality ?? [];
  const { data = [] } = useQuery({ ...municipalitiesQuery, enabled: chosen.length > 0 });
  const isWholeCounty = (county: string): boolean =>
    data.filter(({ countyNumber }) => countyNumber === county).length === 1;
  const around = data.filter(
    ({ number, countyNumber }) => chosen.includes(number) && !isWholeCounty(countyNumber),
  );
  const names = new Map(around.map(({ countyNumber, countyName }) => [countyNumber, countyName]));
  return [...names].map(([number, name]) => ({ number, name }));
}
