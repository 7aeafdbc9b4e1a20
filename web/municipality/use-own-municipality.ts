import { useSession } from '#web/api/session.ts';
import { useMunicipalityName } from './use-municipality-name.ts';

/** The advisor's municipality. */
export function useOwnMunicipality(): { number: string; name: string } {
  const { account } = useSession();
  const nameOf = useMunicipalityName();
  const number = account?.municipality ?? '';
  return { number, name: nameOf(number) };
}
