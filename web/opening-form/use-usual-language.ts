import { useQuery } from '@tanstack/react-query';
import { useFormContext, useWatch } from 'react-hook-form';
import type { LanguageRequirement } from '#shared/openings/opening.ts';
import { occupationsQuery } from '#web/api/reference.ts';
import type { OpeningValues } from './opening-values.ts';

/** What an ordinary job in the chosen occupation usually needs: an assumption, and not known for all. */
export function useUsualLanguage(): LanguageRequirement | undefined {
  const { control } = useFormContext<OpeningValues>();
  const chosen = useWatch({ control, name: 'occupation' });
  const { data } = useQuery(occupationsQuery);
  return data?.find(({ code }) => code === chosen)?.usualLanguage;
}
