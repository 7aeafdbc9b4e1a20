import { useQuery } from '@tanstack/react-query';
import { municipalitiesQuery } from '#web/api/reference.ts';
import { useSession } from '#web/api/session.ts';
import { notYet } from '#web/occupation/use-occupation-title.ts';

/** The advisor's municipality. */
export function useOwnMunicipality(): { number: string; name: string } {
  const { account } = useSession();
  const { data } = useQuery(municipalitiesQuery);
  const number = account?.municipality ?? '';
  return { number, name: data?.find((one) => one.number === number)?.label ?? notYet };
}
