import type { ReactElement } from 'react';
import type { Participant } from '#shared/participants/participant.ts';
import { MatchesSection } from '#web/advisor/matches/matches-section.tsx';
import { Suggesting } from '#web/advisor/suggest/suggesting.tsx';
import { useColleagues } from '#web/api/accounts.ts';
import { paths } from '#web/app/paths.ts';
import { participantsText, participantText as t } from '#web/text/advisor.ts';
import { referralsText } from '#web/text/advisor-referrals.ts';
import { conversationSheetText } from '#web/text/conversation-sheet.ts';
import { exportText } from '#web/text/export.ts';
import { ButtonLink } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { Text } from '#web/ui/text.tsx';
import { EndingCase } from './ending-case.tsx';
import styles from './matches-tab.module.css';
import { ParticipantReferrals } from './participant-referrals.tsx';
import { ProfileFacts } from './profile-facts.tsx';
import { WeighedOpenings } from './weighed-openings.tsx';

/** A participant's profile, with what fits beside it. */
export function MatchesTab({ participant }: { participant: Participant }): ReactElement {
  const { id, displayName } = participant;
  return (
    <>
      <a className={styles.jump} href="#treff">
        {t.toMatches}
      </a>
      <div className={styles.columns}>
        <section className={styles.facts} aria-labelledby="om">
          <Row gap={16} className={styles.bar}>
            <Heading level={2} id="om">
              {t.facts}
            </Heading>
            <ButtonLink to={paths.editParticipant(id)} variant="secondary" size="small">
              {t.edit}
            </ButtonLink>
          </Row>
          <WhoAnswers {...participant} />
          <ProfileFacts participant={participant} />
          <Row gap={4}>
            <ButtonLink
              to={paths.accounts}
              state={{ invite: { role: 'participant', participantId: id, displayName } }}
              variant="tertiary"
              size="small"
            >
              {t.invite}
            </ButtonLink>
            <ButtonLink to={paths.participantExport(id)} variant="tertiary" size="small">
              {exportText.advisorOpen}
            </ButtonLink>
          </Row>
          <EndingCase participant={participant} />
        </section>
        <div className={styles.work}>
          <section aria-labelledby="forslag">
            <Heading level={2} id="forslag">
              {referralsText.ofParticipant}
            </Heading>
            <ParticipantReferrals participantId={id} />
            <WeighedOpenings participantId={id} />
          </section>
          <section aria-labelledby="treff">
            <Row gap={16} className={styles.bar}>
              <Heading level={2} id="treff">
                {t.matches}
              </Heading>
              <ButtonLink to={paths.participantSheet(id)} variant="secondary" size="small">
                {conversationSheetText.title}
              </ButtonLink>
            </Row>
            <Suggesting>
              <MatchesSection participant={participant} />
            </Suggesting>
          </section>
        </div>
      </div>
    </>
  );
}

/** Who is responsible, and whether others see the participant at all. */
function WhoAnswers({ responsible, protection }: Participant): ReactElement {
  const { data } = useColleagues();
  const name = data?.find(({ id }) => id === responsible)?.displayName;
  return (
    <Stack gap={4}>
      {name && <Text>{t.responsible(name)}</Text>}
      {protection !== 'none' && (
        <Row gap={8}>
          <Tag tone="warning">{participantsText.protected}</Tag>
          <Text>{t.protectedHow}</Text>
        </Row>
      )}
    </Stack>
  );
}
