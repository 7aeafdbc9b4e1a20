import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { municipalitiesQuery } from '#web/api/reference.ts';
import { ownMatchesText as t } from '#web/text/own-matches.ts';
import { RemovableChips } from '#web/ui/chips.tsx';

interface ChosenPlacesProps {
  /** Numbers. */
  municipalities: readonly string[];
  onChange: (left: string[] | undefined) => void;
}

/** Where what is shown must lie, each to be taken away. */
export function ChosenPlaces({ municipalities, onChange }: ChosenPlacesProps): ReactElement {
  const { data = [] } = useQuery(municipalitiesQuery);
  const chips = municipalities.map((number) => ({
    key: number,
    label: data.find((row) => row.number === number)?.label ?? number,
    onRemove: () => {
      const left = municipalities.filter((other) => other !== number);
      onChange(left.length > 0 ? left : undefined);
    },
  }));
  return <RemovableChips label={t.places} chips={chips} />;
}
