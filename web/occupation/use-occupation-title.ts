import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { occupationsQuery } from '#web/api/reference.ts';

/** The title of an occupation by its code; the code itself until the table is there. */
export function useOccupationTitle(): (code: string) => string {
  const { data } = useQuery(occupationsQuery);
  return useMemo(() => {
    const titles = new Map(data?.map(({ code, title }) => [code, title]));
    return (code) => titles.get(code) ?? code;
  }, [data]);
}
