import type { ReactElement } from 'react';
import type { ReferralForAdvisors } from '#shared/referrals/referral.ts';
import { paths } from '#web/app/paths.ts';
import { OpeningTitle } from '#web/opening/opening-title.tsx';
import { referralText, referralsText as t } from '#web/text/advisor-referrals.ts';
import { format } from '#web/text/format.ts';
import { Card } from '#web/ui/card.tsx';
import { Link } from '#web/ui/link.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeaderCell,
  TableRow,
} from '#web/ui/table.tsx';
import { Text } from '#web/ui/text.tsx';
import { useNarrow } from '#web/ui/use-narrow.ts';
import { StateTag } from './state-tag.tsx';

interface ReferralRowsProps {
  referrals: readonly ReferralForAdvisors[];
  /** Stands on the page of the participant: whose they are needs no word. */
  isOfOne?: boolean;
}

/** A table on a desk, cards on a phone; each leads to the referral. */
export function ReferralRows(props: ReferralRowsProps): ReactElement {
  return useNarrow() ? <ReferralCards {...props} level="list" /> : <Rows {...props} />;
}

function Rows({ referrals, isOfOne = false }: ReferralRowsProps): ReactElement {
  const { participant, ...others } = t.head;
  return (
    <Table label={t.title} size="small">
      <TableHead columns={Object.values(isOfOne ? others : { participant, ...others })} />
      <TableBody>
        {referrals.map((referral) => (
          <TableRow key={referral.id}>
            {isOfOne ? (
              <TableHeaderCell scope="row">
                <OpeningLink {...referral} />
                <EmployerName {...referral} />
              </TableHeaderCell>
            ) : (
              <>
                <TableHeaderCell scope="row">
                  <ReferralLink {...referral} />
                </TableHeaderCell>
                <TableCell>
                  {openingWords(referral)}
                  <EmployerName {...referral} />
                </TableCell>
              </>
            )}
            <TableCell>
              <StateTag state={referral.state} />
            </TableCell>
            <TableCell>{referralText.nextShort[referral.state]}</TableCell>
            <TableCell>
              {referral.expiresOn ? format.day(referral.expiresOn) : t.noDeadline}
            </TableCell>
            <TableCell>{format.dayOrTime(referral.updatedAt)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** `list` says the state of each; in a `column` they all have the same. */
export function ReferralCards({
  referrals,
  level,
  isOfOne = false,
}: ReferralRowsProps & { level: 'list' | 'column' }): ReactElement {
  return (
    <Stack as="ul" gap={12}>
      {referrals.map((referral) => (
        <Card key={referral.id} as="li">
          <Stack gap={4}>
            <Text as="div">
              {isOfOne ? <OpeningLink {...referral} /> : <ReferralLink {...referral} />}
            </Text>
            {!isOfOne && <Text size="small">{openingWords(referral)}</Text>}
            <EmployerName {...referral} />
            <Row gap={8}>
              {level === 'list' && <StateTag state={referral.state} />}
              {referral.expiresOn && (
                <Text size="small" subtle as="span">
                  {referralText.expiresOn(referral.expiresOn)}
                </Text>
              )}
            </Row>
          </Stack>
        </Card>
      ))}
    </Stack>
  );
}

function OpeningLink(referral: ReferralForAdvisors): ReactElement {
  return (
    <Link to={paths.referral(referral.id)}>
      <OpeningTitle of={referral.opening} otherwise={t.goneOpening} />
    </Link>
  );
}

function EmployerName({ opening }: ReferralForAdvisors): ReactElement {
  return (
    <Text size="small" subtle>
      {opening?.employer.name}
    </Text>
  );
}

function ReferralLink(referral: ReferralForAdvisors): ReactElement {
  const { displayName } = referral.participant;
  return (
    <Link
      to={paths.referral(referral.id)}
      aria-label={referralText.title(displayName, openingWords(referral))}
    >
      {displayName}
    </Link>
  );
}

function openingWords({ opening }: ReferralForAdvisors): string {
  return opening?.title ?? t.goneOpening;
}
