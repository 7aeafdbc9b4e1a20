import { useQuery } from '@tanstack/react-query';
import { municipalitiesQuery } from '#web/api/reference.ts';

/** What municipalities are called; a number that is not known yet stands for itself. */
export function usePlaceLabels(municipalities: readonly string[]): string[] {
  const { data = [] } = useQuery({ ...municipalitiesQuery, enabled: municipalities.length > 0 });
  return municipalities.map((number) => data.find((row) => row.number === number)?.label ?? number);
}
