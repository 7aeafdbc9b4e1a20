import { type ReactElement, useState } from 'react';
import { useController } from 'react-hook-form';
import { usePlaces } from '#web/api/places.ts';
import { useField } from '#web/form/form-fields.ts';
import { participantFormText as t } from '#web/text/participant-form.ts';
import { Combobox } from '#web/ui/combobox.tsx';
import type { Option } from '#web/ui/option-list.tsx';
import type { ParticipantValues } from './participant-values.ts';

/** Where somebody lives, by postcode or place: a home is known to about a kilometre (product.md). */
export function PlaceField(): ReactElement {
  const { field } = useController<ParticipantValues, 'position'>({ name: 'position' });
  const parts = useField('position');
  const [text, setText] = useState('');
  const wanted = text.trim();
  const { data: places = [], isPlaceholderData, isFetching } = usePlaces(wanted);
  const isLoading = wanted !== '' && (isFetching || isPlaceholderData);
  const find = (written: string): Option[] =>
    written.trim() === ''
      ? []
      : places.map(({ postcode, place, municipalityName }) => ({
          value: postcode,
          label: t.place(postcode, place, municipalityName),
          isExact: [postcode, place.toLocaleLowerCase('nb')].includes(wantedIn(written)),
        }));
  const pick = (postcode: string): void => {
    const found = places.find((place) => place.postcode === postcode);
    if (!found) return;
    const { position, place, municipalityName } = found;
    field.onChange({ ...position, label: t.place(postcode, place, municipalityName) });
  };
  return (
    <Combobox
      {...parts}
      ref={field.ref}
      chosen={field.value ? field.value.label || t.placeStored : ''}
      find={find}
      isLoading={isLoading}
      onType={setText}
      onPick={pick}
      onClear={() => field.onChange(null)}
    />
  );
}

function wantedIn(written: string): string {
  return written.trim().toLocaleLowerCase('nb');
}
