import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useMemo, useState } from 'react';
import { occupationsQuery } from '#web/api/reference.ts';
import { createOccupationSearch } from '#web/occupation/occupation-search.ts';
import { occupationText as t } from '#web/text/nb/occupation.ts';
import { Combobox } from '#web/ui/combobox.tsx';

interface OccupationPickerProps {
  id?: string;
  label: string;
  description?: string;
  error?: string | undefined;
  /** STYRK-08, four digits; null when none is chosen. Left out where each choice is added to a list. */
  value?: string | null;
  onPick: (code: string) => void;
  /** The chosen one was taken away. */
  onClear?: () => void;
}

/** Chooses an occupation by any everyday title ("vaskehjelp" gives Renholdere). */
export function OccupationPicker({
  value = null,
  onPick,
  onClear,
  ...field
}: OccupationPickerProps): ReactElement {
  const { data: occupations = [], isPending } = useQuery(occupationsQuery);
  const [text, setText] = useState('');
  const search = useMemo(() => createOccupationSearch(occupations), [occupations]);
  const hits = search(text);
  const chosen = occupations.find(({ code }) => code === value);
  return (
    <Combobox
      {...field}
      options={hits.map(({ code, title }) => ({ value: code, label: title }))}
      filteredOptions={hits.map(({ code, title, everydayTitle }) => ({
        value: code,
        label: t.hit(title, everydayTitle),
      }))}
      selectedOptions={chosen ? [{ value: chosen.code, label: chosen.title }] : []}
      isLoading={isPending}
      toggleListButton={false}
      value={text}
      onChange={setText}
      onToggleSelected={(code, isSelected) => {
        setText('');
        if (isSelected) onPick(code);
        else onClear?.();
      }}
    />
  );
}
