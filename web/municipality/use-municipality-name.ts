import { useQuery } from '@tanstack/react-query';
import { municipalitiesQuery } from '#web/api/reference.ts';
import { notYet } from '#web/occupation/use-occupation-title.ts';

/** What a municipality is called, by its number. */
export function useMunicipalityName(): (number: string) => string {
  const { data } = useQuery(municipalitiesQuery);
  return (number) => data?.find((one) => one.number === number)?.label ?? notYet;
}
