import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { occupationsQuery } from '#web/api/reference.ts';
import { notYet } from '#web/occupation/use-occupation-title.ts';
import { participantText as t } from '#web/text/advisor.ts';

/** What a STYRK-08 prefix covers, in words: an occupation, or the first ones of a group. */
export function useOccupationGroup(): (prefix: string) => string {
  const { data } = useQuery(occupationsQuery);
  return useMemo(
    () => (prefix) => {
      if (!data) return notYet;
      const covered = data.filter(({ code }) => code.startsWith(prefix));
      const [only] = covered;
      if (!only) return prefix;
      if (prefix.length === 4) return only.title;
      return t.group(
        prefix,
        covered.map(({ title }) => title),
      );
    },
    [data],
  );
}
