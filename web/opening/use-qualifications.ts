import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { codesQuery } from '#web/api/reference.ts';
import type { QualificationWords } from '#web/sentences/opening-facts.ts';

/** Qualifications in words by their code; asked for only where there is one to show. */
export function useQualifications(isNeeded: boolean): ReadonlyMap<string, QualificationWords> {
  const { data } = useQuery({ ...codesQuery, enabled: isNeeded });
  return useMemo(
    () => new Map(data?.qualifications.map(({ code, ...words }) => [code, words])),
    [data],
  );
}
