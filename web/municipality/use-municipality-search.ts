import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { usePlaces } from '#web/api/places.ts';
import { municipalitiesQuery } from '#web/api/reference.ts';
import type { Option } from '#web/ui/option-list.tsx';
import { findMunicipality } from './find-municipality.ts';

interface MunicipalitySearch {
  /** Missing while they load. */
  options: readonly Option[] | undefined;
  find: (text: string, among?: readonly Option[]) => readonly Option[];
  isLoading: boolean;
  onType: (text: string) => void;
}

/** What a box needs in which a municipality is chosen: by its name, a place in it or a postcode. */
export function useMunicipalitySearch(): MunicipalitySearch {
  const { data } = useQuery(municipalitiesQuery);
  const [text, setText] = useState('');
  const wanted = text.trim();
  const { data: places = [], isPlaceholderData, isFetching } = usePlaces(wanted);
  const options = useMemo(
    () =>
      data?.map(({ number, name, countyName }) => ({
        value: number,
        label: name === countyName ? name : `${name}, ${countyName}`,
      })),
    [data],
  );
  return {
    options,
    find: (written, among = options ?? []) => findMunicipality(among, places, written),
    isLoading: !options || (wanted !== '' && (isFetching || isPlaceholderData)),
    onType: setText,
  };
}
