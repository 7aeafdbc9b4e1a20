import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { siteQuery } from '#web/api/site.ts';
import { Page } from '#web/app/page.tsx';
import { accessibilityText as t } from '#web/text/accessibility.ts';
import { format } from '#web/text/format.ts';
import { Heading } from '#web/ui/heading.tsx';
import { OuterLink } from '#web/ui/link.tsx';
import { Points } from '#web/ui/points.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';

/** When somebody last went through what the statement says. */
const checkedOn = '2026-11-27';

/** The accessibility statement, and a way to report a barrier that needs no account. */
export function AccessibilityScreen(): ReactElement {
  return (
    <Page title={t.title} width="participant">
      <Text>{t.intro}</Text>
      <Stack as="section" gap={12}>
        <Heading level={2}>{t.reportTitle}</Heading>
        <Text>{t.report}</Text>
        <WhomToTell />
      </Stack>
      <Stack as="section" gap={12}>
        <Heading level={2}>{t.standardTitle}</Heading>
        {t.standard.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
        <Heading level={3}>{t.lacksTitle}</Heading>
        <Points lines={t.lacks} />
      </Stack>
      <Stack as="section" gap={12}>
        <Heading level={2}>{t.testedTitle}</Heading>
        {[...t.tested, t.checkedOn(format.day(checkedOn))].map((line) => (
          <Text key={line}>{line}</Text>
        ))}
      </Stack>
      <Stack as="section" gap={12}>
        <Heading level={2}>{t.complainTitle}</Heading>
        <Text>{t.complain}</Text>
        <OuterLink href="https://www.uutilsynet.no">{t.supervisor}</OuterLink>
      </Stack>
    </Page>
  );
}

/** An address where this installation has one, else the municipality: never a form that goes nowhere. */
function WhomToTell(): ReactElement {
  const { data } = useQuery(siteQuery);
  const address = data?.accessibilityContact;
  if (address === undefined) return <Text>{t.noMail}</Text>;
  const subject = encodeURIComponent(t.mailSubject);
  return <OuterLink href={`mailto:${address}?subject=${subject}`}>{t.mail(address)}</OuterLink>;
}
