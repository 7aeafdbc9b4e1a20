import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { occupationsQuery } from '#web/api/reference.ts';
import { useSession } from '#web/api/session.ts';
import { occupationText } from '#web/text/occupation.ts';

/** Stands for a name whose table is on its way: a bare code would say nothing. */
export const notYet = '…';

/**
 * The title of an occupation by its code: a participant reads the plain one, everybody else the official.
 * @param isNeeded false where the table need not be asked for
 */
export function useOccupationTitle(isNeeded = true): (code: string) => string {
  const isParticipant = useSession().account?.role === 'participant';
  const { data } = useQuery({ ...occupationsQuery, enabled: isNeeded });
  return useMemo(() => {
    const titles = new Map(
      data?.map(({ code, title, plain }) => [code, (isParticipant && plain) || title]),
    );
    return (code) => (data ? (titles.get(code) ?? groupOf(code, titles)) : notYet);
  }, [data, isParticipant]);
}

/** Of a prefix: by the first ones of those that begin with it. */
function groupOf(prefix: string, titles: ReadonlyMap<string, string>): string {
  const inside = [...titles].flatMap(([code, title]) => (code.startsWith(prefix) ? [title] : []));
  return inside.length > 0 ? occupationText.group(inside) : prefix;
}
