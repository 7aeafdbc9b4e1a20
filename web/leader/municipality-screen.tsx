import type { ReactElement } from 'react';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { accountsText } from '#web/text/accounts.ts';
import { pastCasesText, municipalityText as t } from '#web/text/leader-cases.ts';
import { needImportText } from '#web/text/leader-need.ts';
import { weightsText } from '#web/text/leader-weights.ts';
import { lookLogText } from '#web/text/look-log.ts';
import { Link } from '#web/ui/link.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { MissingPlaces } from './missing-places.tsx';

const pages = [
  { to: paths.accounts, title: accountsText.title, words: t.pages.accounts },
  { to: paths.weights, title: weightsText.title, words: t.pages.weights },
  { to: paths.needImport, title: needImportText.title, words: t.pages.need },
  { to: paths.lookLog, title: lookLogText.title, words: t.pages.looks },
  { to: paths.pastCases, title: pastCasesText.title, words: t.pages.cases },
];

/** All that a leader decides and answers for, in one place. */
export function MunicipalityScreen(): ReactElement {
  return (
    <Page title={t.title} width="text">
      <Stack as="ul" gap={16}>
        {pages.map(({ to, title, words }) => (
          <li key={to}>
            <Link to={to}>{title}</Link>
            <Text>{words}</Text>
          </li>
        ))}
      </Stack>
      <MissingPlaces />
    </Page>
  );
}
