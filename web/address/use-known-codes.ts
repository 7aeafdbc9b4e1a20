import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  codesQuery,
  formerAreasQuery,
  municipalitiesQuery,
  occupationsQuery,
} from '#web/api/reference.ts';
import type { CodesByTable } from './address.ts';
import { areaCodes, type KnownCodes, listedCodes, occupationCodes } from './known-codes.ts';

export interface KnownCodesSoFar {
  known: KnownCodes;
  /** A table that these codes are of is still on its way. */
  isComing: boolean;
}

/** The tables that these codes are of, and no other: most addresses need none. */
export function useKnownCodes(codes: CodesByTable): KnownCodesSoFar {
  const areas = useAreaCodes(codes);
  const occupations = useQuery({ ...occupationsQuery, enabled: codes.has('occupation') });
  const lists = useQuery({ ...codesQuery, enabled: codes.has('category') });
  const known = useMemo(
    () => ({
      ...areas.known,
      ...(occupations.data && { occupation: occupationCodes(codesIn(occupations.data)) }),
      ...(lists.data && { category: listedCodes(codesIn(lists.data.categories)) }),
    }),
    [areas.known, occupations.data, lists.data],
  );
  return { known, isComing: areas.isComing || occupations.isLoading || lists.isLoading };
}

/** The former numbers come only where one stands that is not in use. */
function useAreaCodes(codes: CodesByTable): KnownCodesSoFar {
  const tables = (['municipality', 'county', 'area'] as const).filter((table) => codes.has(table));
  const areas = useQuery({ ...municipalitiesQuery, enabled: tables.length > 0 });
  const inUse = useMemo(() => areas.data && areaCodes(areas.data, []), [areas.data]);
  const isUnknown = (table: (typeof tables)[number]): boolean =>
    inUse !== undefined &&
    Boolean(codes.get(table)?.some((code) => inUse[table]?.(code).length === 0));
  const former = useQuery({ ...formerAreasQuery, enabled: tables.some(isUnknown) });
  const known = useMemo(
    () => (areas.data && former.data ? areaCodes(areas.data, former.data) : (inUse ?? {})),
    [areas.data, former.data, inUse],
  );
  return { known, isComing: areas.isLoading || former.isLoading };
}

function codesIn(items: readonly { code: string }[]): string[] {
  return items.map(({ code }) => code);
}
