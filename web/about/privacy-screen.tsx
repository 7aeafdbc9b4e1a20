import type { ReactElement } from 'react';
import { retentionRules } from '#shared/retention/retention-rules.ts';
import { Page } from '#web/app/page.tsx';
import { privacyText as t } from '#web/text/privacy.ts';
import { Heading } from '#web/ui/heading.tsx';
import { OuterLink } from '#web/ui/link.tsx';
import { Stack } from '#web/ui/stack.tsx';
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeaderCell,
  TableRow,
} from '#web/ui/table.tsx';
import { Text } from '#web/ui/text.tsx';

/** What is kept about whom; for how long comes from the retention table itself. */
export function PrivacyScreen(): ReactElement {
  return (
    <Page title={t.title} width="participant">
      <Text>{t.intro}</Text>
      {t.sections.map(({ title, lines }) => (
        <Stack as="section" gap={12} key={title}>
          <Heading level={2}>{title}</Heading>
          {lines.map((line) => (
            <Text key={line}>{line}</Text>
          ))}
        </Stack>
      ))}
      <OuterLink href="https://www.datatilsynet.no">{t.supervisor}</OuterLink>
      <Stack as="section" gap={12}>
        <Heading level={2}>{t.keptTitle}</Heading>
        <Table label={t.keptTitle} size="small">
          <TableHead columns={Object.values(t.columns)} />
          <TableBody>
            {retentionRules.map(({ kind, months }) => (
              <TableRow key={kind}>
                <TableHeaderCell scope="row">{t.kept[kind].what}</TableHeaderCell>
                <TableCell>{t.kept[kind].howLong(months)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Stack>
    </Page>
  );
}
