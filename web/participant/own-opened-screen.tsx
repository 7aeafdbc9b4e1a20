import type { ReactElement, ReactNode } from 'react';
import { useLocation } from 'react-router';
import { changeKey } from '#shared/matching/change-key.ts';
import type { WhatIf } from '#shared/matching/what-if.ts';
import { createAddress } from '#web/address/address.ts';
import { changeOf, pageNumber } from '#web/address/address-fields.ts';
import { useAddress } from '#web/address/use-address.ts';
import { useOwnWhatIf } from '#web/api/own-matches.ts';
import { useOwnOpened } from '#web/api/own-opened.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { useQualifications } from '#web/opening/use-qualifications.ts';
import { ownMatchesText } from '#web/text/own-matches.ts';
import { whatHelpsText as t } from '#web/text/what-helps.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { HiddenText, Text } from '#web/ui/text.tsx';
import { isOwn } from './best-changes.ts';
import { Fitting } from './fitting.tsx';
import { helpLines } from './help-lines.ts';

/** `page` is how often one asked for more: what came before stays. */
const openedAddress = createAddress({ change: changeOf, page: pageNumber });

/** The openings of one line of what helps: those that then fit as well. */
export function OwnOpenedScreen(): ReactElement {
  const isPrevious = useLocation().state !== null;
  const { state } = useAddress(openedAddress);
  const { data: whatIf, error, refetch } = useOwnWhatIf();
  return (
    <Page
      title={t.openedTitle}
      width="participant"
      above={
        <BackLink to={paths.ownMatches} isPrevious={isPrevious}>
          {ownMatchesText.title}
        </BackLink>
      }
    >
      {error && <Failure error={error} retry={refetch} />}
      {!whatIf && !error && <Loading />}
      {whatIf && <OfChange whatIf={whatIf} change={state.change} />}
    </Page>
  );
}

function OfChange({
  whatIf,
  change,
}: {
  whatIf: WhatIf;
  change: string | undefined;
}): ReactElement {
  const effects = whatIf.changes.filter(isOwn).filter((one) => changeKey(one.change) === change);
  const qualifications = useQualifications(change?.startsWith('qualification:') ?? false);
  const [line] = helpLines(whatIf, effects, qualifications);
  // An old link, or one has it now.
  if (change === undefined || effects.length === 0) return <Text>{t.gone}</Text>;
  return (
    <Opened change={change}>
      <Stack gap={8}>
        <Heading level={2}>{line?.text}</Heading>
        <Text>{t.choice}</Text>
      </Stack>
    </Opened>
  );
}

function Opened({ change, children }: { change: string; children: ReactNode }): ReactElement {
  const { state } = useLocation();
  const address = useAddress(openedAddress);
  const opened = useOwnOpened(change);
  const { data, error, refetch } = opened;
  const page = address.state.page ?? 1;
  return (
    <>
      {children}
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <Loading />}
      {data && (
        <Fitting
          matches={opened}
          pages={data.pages}
          page={page}
          onMore={() => address.change({ page: page + 1 }, { replace: true, state })}
          hasHelp={false}
        />
      )}
    </>
  );
}

function Loading(): ReactElement {
  return (
    <>
      <HiddenText>{ownMatchesText.loading}</HiddenText>
      <SkeletonList count={5} height="14rem" />
    </>
  );
}
