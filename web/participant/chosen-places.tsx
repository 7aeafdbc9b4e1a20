import type { ReactElement } from 'react';
import { ownMatchesText as t } from '#web/text/own-matches.ts';
import { RemovableChips } from '#web/ui/chips.tsx';
import { usePlaceLabels } from './use-place-labels.ts';

interface ChosenPlacesProps {
  /** Numbers. */
  municipalities: readonly string[];
  onChange: (left: string[] | undefined) => void;
}

/** Where what is shown must lie, each to be taken away. */
export function ChosenPlaces({ municipalities, onChange }: ChosenPlacesProps): ReactElement {
  const labels = usePlaceLabels(municipalities);
  const chips = municipalities.map((number, i) => ({
    key: number,
    label: labels[i] ?? number,
    onRemove: () => {
      const left = municipalities.filter((other) => other !== number);
      onChange(left.length > 0 ? left : undefined);
    },
  }));
  return <RemovableChips label={t.places} chips={chips} />;
}
