import { useQuery } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import type { ParticipantExport } from '#shared/rights/export-endpoints.ts';
import { codesQuery, municipalitiesQuery } from '#web/api/reference.ts';
import { useOccupationTitle } from '#web/occupation/use-occupation-title.ts';
import { exportText as t } from '#web/text/export.ts';
import { format } from '#web/text/format.ts';
import { ownLooksText } from '#web/text/looks.ts';
import { newsMailText } from '#web/text/news-mail.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { browserName } from './browser-name.ts';
import { type Fact, recordFacts } from './record-facts.ts';

interface ExportSheetProps {
  held: ParticipantExport;
  /** Whose it is, where somebody else reads it. */
  name?: string;
}

/** All that is held about a participant, in words, made for paper. */
export function ExportSheet({ held, name }: ExportSheetProps): ReactElement {
  const names = useNames();
  const titles = name === undefined ? t.own : t.of(name);
  const looked = name === undefined ? ownLooksText.what : t.looked;
  const { account, sessions, accountEvents, looks } = held;
  return (
    <Stack gap={24}>
      <Stack gap={8} data-screen-only>
        <div>
          <Button onClick={() => window.print()}>{t.print}</Button>
        </div>
      </Stack>
      <Text>{t.madeAt(format.fullMoment(held.madeAt))}</Text>
      <Part title={titles.record}>
        <Facts facts={recordFacts(held.participant, names)} />
      </Part>
      <Part title={titles.account}>
        <Facts facts={accountFacts(account)} />
      </Part>
      <Part title={t.saved}>
        <Lines lines={savedLines(held)} />
      </Part>
      <Part title={titles.sessions}>
        <Lines
          // By what people call it; the file has what the browser said of itself.
          lines={sessions.map(({ browser, startedAt }) =>
            [format.fullMoment(startedAt), browser && (browserName(browser) ?? browser)]
              .filter(Boolean)
              .join(': '),
          )}
        />
      </Part>
      <Part title={t.events}>
        <Lines
          lines={accountEvents.map(
            ({ at, kind }) => `${format.fullMoment(at)}: ${t.kinds[kind] ?? t.otherKind}`,
          )}
        />
      </Part>
      <Part title={titles.looks}>
        <Lines
          none={t.nobody}
          lines={looks.map(({ day, by, what, times, allowed }) => {
            const role = by.role ? ownLooksText.roles[by.role] : ownLooksText.somebody;
            const who = by.displayName ?? placed(role, by.municipality, names.municipality);
            const answer = allowed ? '' : ` ${ownLooksText.denied}.`;
            const about = `${looked[what]}. ${ownLooksText.times(times)}.`;
            return `${format.day(day)}: ${who}. ${about}${answer}`;
          })}
        />
      </Part>
    </Stack>
  );
}

function savedLines({ savedOpenings, savedSearches, newsMail }: ParticipantExport): string[] {
  return [
    ...savedOpenings.map(({ title, savedAt }) => `${format.fullMoment(savedAt)}: ${title}`),
    ...savedSearches.map(({ name, savedAt }) => `${format.fullMoment(savedAt)}: ${t.search(name)}`),
    ...(newsMail ? [`${t.newsMail}: ${newsMailText.paces[newsMail.pace]}`] : []),
  ];
}

function placed(
  role: string,
  municipality: string | undefined,
  nameOf: (number: string) => string,
): string {
  return municipality ? ownLooksText.in(role, nameOf(municipality)) : role;
}

function useNames() {
  const occupation = useOccupationTitle();
  const { data: municipalities } = useQuery(municipalitiesQuery);
  const { data: codes } = useQuery(codesQuery);
  return {
    occupation,
    municipality: (number: string) =>
      municipalities?.find((one) => one.number === number)?.name ?? number,
    qualification: (code: string) =>
      codes?.qualifications.find((one) => one.code === code)?.label ?? code,
  };
}

function accountFacts(account: ParticipantExport['account']): Fact[] {
  if (!account) return [];
  const { accountFields: terms } = t;
  const facts: { term: string; value: string | undefined }[] = [
    { term: terms.displayName, value: account.displayName },
    { term: terms.email, value: account.email },
    { term: terms.phone, value: account.phone },
    { term: terms.invitedAt, value: format.fullMoment(account.invitedAt) },
    {
      term: terms.lastSignInDay,
      value: account.lastSignInDay && format.day(account.lastSignInDay),
    },
  ];
  return facts.flatMap(({ term, value }) => (value ? [{ term, value }] : []));
}

function Part({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <Stack as="section" gap={8}>
      <Heading level={2}>{title}</Heading>
      {children}
    </Stack>
  );
}

function Facts({ facts }: { facts: readonly Fact[] }): ReactElement {
  if (facts.length === 0) return <Text>{t.none}</Text>;
  return (
    <Stack as="ul" gap={4}>
      {facts.map(({ term, value }) => (
        <li key={term}>
          <strong>{term}:</strong> {value}
        </li>
      ))}
    </Stack>
  );
}

function Lines({
  lines,
  none = t.none,
}: {
  lines: readonly string[];
  none?: string;
}): ReactElement {
  if (lines.length === 0) return <Text>{none}</Text>;
  return (
    <Stack as="ul" gap={4}>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines may be alike and never change places
        <li key={at}>{line}</li>
      ))}
    </Stack>
  );
}
