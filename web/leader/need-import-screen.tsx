import type { ReactElement } from 'react';
import { useSession } from '#web/api/session.ts';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { useOwnMunicipality } from '#web/municipality/use-own-municipality.ts';
import { needImportText as t } from '#web/text/leader-need.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Points } from '#web/ui/points.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { NeedFile } from './need-file.tsx';
import { PastImports } from './past-imports.tsx';

/** Labour need from a file: checked first, then brought in, and taken back where it was wrong. */
export function NeedImportScreen(): ReactElement {
  const isLeader = useSession().account?.role === 'leader';
  const { number, name } = useOwnMunicipality();
  return (
    <Page
      title={t.title}
      width="text"
      above={isLeader && <BackLink to={paths.labourNeed}>{t.back}</BackLink>}
    >
      {t.intro.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      {isLeader && <Text>{t.leaderOnly(name, number)}</Text>}
      <details>
        <summary>{t.columnsTitle}</summary>
        <Points lines={t.columns} />
      </details>
      <NeedFile />
      <Stack as="section" gap={12}>
        <Heading level={2}>{t.lastTitle}</Heading>
        <PastImports />
      </Stack>
    </Page>
  );
}
