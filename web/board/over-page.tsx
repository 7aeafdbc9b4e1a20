import type { ReactElement } from 'react';
import type { Instead } from '#shared/openings/opening-endpoints.ts';
import { Page } from '#web/app/page.tsx';
import { overText as t } from '#web/text/over.ts';
import { Text } from '#web/ui/text.tsx';
import { InsteadList } from './instead-list.tsx';

/** In place of an opening that is not there any more: that it was, and what there is instead. */
export function OverPage({ instead }: { instead: Instead }): ReactElement {
  return (
    <Page title={t.title[instead.why]} width="participant">
      <Text>{t.was(instead.occupationTitle, instead.municipalityName)}</Text>
      <Text>{t.words[instead.why]}</Text>
      <InsteadList instead={instead} />
    </Page>
  );
}
