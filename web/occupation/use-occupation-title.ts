import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { occupationsQuery } from '#web/api/reference.ts';

/** Stands for a name whose table is on its way: a bare code would say nothing. */
export const notYet = '…';

/** The title of an occupation by its code. */
export function useOccupationTitle(): (code: string) => string {
  const { data } = useQuery(occupationsQuery);
  return useMemo(() => {
    const titles = new Map(data?.map(({ code, title }) => [code, title]));
    return (code) => (data ? (titles.get(code) ?? code) : notYet);
  }, [data]);
}
