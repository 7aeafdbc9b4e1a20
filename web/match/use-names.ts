import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { codesQuery, municipalitiesQuery } from '#web/api/reference.ts';
import { useOccupationTitle } from '#web/occupation/use-occupation-title.ts';

/** Names of codes that stand in facts; the code itself until its table is there. */
export interface Names {
  /** STYRK-08, four digits. */
  occupation: (code: string) => string;
  /** Municipality, county or `0` for the country. */
  area: (number: string) => string;
  /** ISO 639. */
  language: (code: string) => string;
  qualification: (code: string) => string;
}

export function useNames(country: string): Names {
  const occupation = useOccupationTitle();
  const { data: municipalities } = useQuery(municipalitiesQuery);
  const { data: codes } = useQuery(codesQuery);
  return useMemo(() => {
    const areas = new Map([['0', country]]);
    for (const { number, name, countyNumber, countyName } of municipalities ?? []) {
      areas.set(number, name).set(countyNumber, countyName);
    }
    return {
      occupation,
      area: lookUp(areas),
      language: lookUp(new Map(codes?.languages.map(({ code, label }) => [code, label]))),
      qualification: lookUp(new Map(codes?.qualifications.map(({ code, label }) => [code, label]))),
    };
  }, [occupation, municipalities, codes, country]);
}

function lookUp(names: ReadonlyMap<string, string>): (code: string) => string {
  return (code) => names.get(code) ?? code;
}
