import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useMemo } from 'react';
import { occupationsQuery } from '#web/api/reference.ts';
import { occupationText as t } from '#web/text/occupation.ts';
import { Combobox } from '#web/ui/combobox.tsx';
import type { Option } from '#web/ui/option-list.tsx';
import { createOccupationSearch } from './occupation-search.ts';

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
  const search = useMemo(() => createOccupationSearch(occupations), [occupations]);
  const find = (text: string): Option[] =>
    search(text).map(({ code, title, everydayTitle, isExact }) => ({
      value: code,
      label: t.hit(title, everydayTitle),
      isExact,
    }));
  return (
    <Combobox
      {...field}
      chosen={occupations.find(({ code }) => code === value)?.title ?? ''}
      find={find}
      isLoading={isPending}
      onPick={onPick}
      {...(onClear ? { onClear } : {})}
    />
  );
}
