import type { ReactElement } from 'react';
import type { ReferralForAdvisors } from '#shared/referrals/referral.ts';
import { OpeningFactsRow } from '#web/advisor/opening-facts-row.tsx';
import { paths } from '#web/app/paths.ts';
import { OpeningTitle } from '#web/opening/opening-title.tsx';
import { whoseAndWhere } from '#web/sentences/card-words.ts';
import { referralsText, referralText as t } from '#web/text/advisor-referrals.ts';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Link } from '#web/ui/link.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import styles from './referral-screen.module.css';
import { Shares } from './shares.tsx';

/** Who, and where. */
export function BothSides({ referral }: { referral: ReferralForAdvisors }): ReactElement {
  return (
    <>
      <ParticipantSide {...referral} />
      <OpeningSide {...referral} />
    </>
  );
}

function ParticipantSide(referral: ReferralForAdvisors): ReactElement {
  const { participant, state, shares, note, match } = referral;
  return (
    <Card as="section" aria-labelledby="deltaker">
      <Stack gap={12}>
        <Heading level={2} looksLike={3} id="deltaker">
          {t.participant}
        </Heading>
        <Text>
          <Link to={paths.participant(participant.id)}>{participant.displayName}</Link>
        </Text>
        {note !== undefined && <Said term={t.note} words={note} />}
        {state !== 'suggested' && state !== 'declined' && (
          <div>
            <Text size="small" subtle>
              {t.shares}
            </Text>
            <Shares shares={shares} />
          </div>
        )}
        {match && (
          <Said
            term={t.match}
            words={
              match.eligible ? t.score(match.score) : `${t.score(match.score)}. ${t.notEligible}`
            }
          />
        )}
      </Stack>
    </Card>
  );
}

function OpeningSide({ opening, message }: ReferralForAdvisors): ReactElement {
  return (
    <Card as="section" aria-labelledby="stilling">
      <Stack gap={12}>
        <Heading level={2} looksLike={3} id="stilling">
          {t.opening}
        </Heading>
        {opening ? (
          <>
            <div>
              <Text>
                <Link to={paths.opening(opening.id)}>
                  <OpeningTitle of={opening} />
                </Link>
              </Text>
              <Text size="small">{whoseAndWhere(opening)}</Text>
            </div>
            <OpeningFactsRow opening={opening}>{null}</OpeningFactsRow>
          </>
        ) : (
          <Text>{referralsText.goneOpening}</Text>
        )}
        {message !== undefined && <Said term={t.message} words={message} />}
      </Stack>
    </Card>
  );
}

function Said({ term, words }: { term: string; words: string }): ReactElement {
  return (
    <div>
      <Text size="small" subtle>
        {term}
      </Text>
      <Text className={styles.words}>{words}</Text>
    </div>
  );
}
