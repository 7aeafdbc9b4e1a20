import type { ReactElement } from 'react';
import type { Correction } from '#shared/notes/note-endpoints.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { useCorrections } from '#web/api/corrections.ts';
import { useParticipant } from '#web/api/participants.ts';
import { useSession } from '#web/api/session.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { useNews } from '#web/app/use-news.ts';
import { ownProfileText as t } from '#web/text/own-profile.ts';
import { Alert } from '#web/ui/alert.tsx';
import { BackLink } from '#web/ui/back-link.tsx';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Link } from '#web/ui/link.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { HiddenText, Text } from '#web/ui/text.tsx';
import type { ProfilePart } from './profile-parts.ts';
import { useProfileParts } from './use-profile-parts.ts';

/** What was just done; kept in the history entry, not in the address. */
export interface OwnProfileState {
  isSent: true;
}

/** What is known of the participant, in plain words, and a way to say that it is wrong. */
export function OwnProfileScreen(): ReactElement {
  const { account } = useSession();
  const { data: participant, error, refetch } = useParticipant(account?.participantId ?? '');
  const isSent = useNews<OwnProfileState>()?.isSent === true;
  return (
    <Page
      title={t.title}
      width="participant"
      above={<BackLink to={paths.ownPage}>{t.back}</BackLink>}
    >
      {isSent && (
        <Alert variant="success" role="status">
          {t.thanks}
        </Alert>
      )}
      <Text>{t.intro}</Text>
      {error && <Failure error={error} retry={refetch} />}
      {!participant && !error && (
        <>
          <HiddenText>{t.loading}</HiddenText>
          <SkeletonList count={4} height="8rem" />
        </>
      )}
      {participant && !error && <Parts participant={participant} />}
      <Text>
        <Link to={paths.ownExport}>{t.everything}</Link>
      </Text>
    </Page>
  );
}

function Parts({ participant }: { participant: Participant }): ReactElement {
  const parts = useProfileParts(participant);
  const { data: corrections = [] } = useCorrections();
  return (
    <>
      {parts.map((part) => (
        <Part
          key={part.about}
          part={part}
          said={corrections.filter(({ about }) => about === part.about)}
        />
      ))}
    </>
  );
}

function Part({
  part: { about, lines },
  said,
}: {
  part: ProfilePart;
  /** What the participant has written about it. */
  said: readonly Correction[];
}): ReactElement {
  return (
    <Card as="section" aria-labelledby={about}>
      <Stack gap={12}>
        <Heading level={2} id={about}>
          {t.about[about]}
        </Heading>
        <Lines lines={lines} />
        {said.map(({ id, at, text, handledAt }) => (
          <Text key={id}>
            {t.said(at, text)} {handledAt && t.handled(handledAt)}
          </Text>
        ))}
        <div>
          <Link to={paths.correction(about)}>
            {t.wrong}
            <HiddenText> {t.about[about]}</HiddenText>
          </Link>
        </div>
      </Stack>
    </Card>
  );
}

export function Lines({ lines }: { lines: readonly string[] }): ReactElement {
  if (lines.length === 0) return <Text>{t.nothing}</Text>;
  return (
    <Stack as="ul" gap={4}>
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: until their names have come, lines are alike
        <li key={i}>{line}</li>
      ))}
    </Stack>
  );
}
