import type { ReactElement } from 'react';
import type { Instead } from '#shared/openings/opening-endpoints.ts';
import { overText as t } from '#web/text/over.ts';
import { Alert } from '#web/ui/alert.tsx';

/** Over an opening that can be read but not answered. */
export function OverNotice({ instead }: { instead: Instead }): ReactElement {
  return <Alert variant="warning">{t.words[instead.why]}</Alert>;
}
