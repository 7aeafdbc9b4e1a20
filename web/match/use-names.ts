import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { codesQuery, municipalitiesQuery } from '#web/api/reference.ts';
import { notYet, useOccupationTitle } from '#web/occupation/use-occupation-title.ts';
import { matchText } from '#web/text/advisor-match.ts';

/** Names of codes that stand in facts. A code without one stands for itself. */
export interface Names {
  /** STYRK-08, four digits. */
  occupation: (code: string) => string;
  /** Municipality, county or `0` for the country. */
  area: (number: string) => string;
  /** ISO 639. */
  language: (code: string) => string;
  qualification: (code: string) => string;
}

export function useNames(): Names {
  const occupation = useOccupationTitle();
  const { data: municipalities } = useQuery(municipalitiesQuery);
  const { data: codes } = useQuery(codesQuery);
  return useMemo(() => {
    const areas = municipalities?.flatMap(({ number, name, countyNumber, countyName }) => [
      { code: number, label: name },
      { code: countyNumber, label: countyName },
    ]);
    return {
      occupation,
      area: lookUp(areas && [...areas, { code: '0', label: matchText.country }]),
      language: lookUp(codes?.languages),
      qualification: lookUp(codes?.qualifications),
    };
  }, [occupation, municipalities, codes]);
}

function lookUp(
  table: readonly { code: string; label: string }[] | undefined,
): (code: string) => string {
  const names = new Map(table?.map(({ code, label }) => [code, label]));
  return (code) => (table ? (names.get(code) ?? code) : notYet);
}
