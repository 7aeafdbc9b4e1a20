import { type ReactElement, useState } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import type { Correction } from '#shared/notes/note-endpoints.ts';
import { type NoteSubject, noteSubjects } from '#shared/notes/note-subjects.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { useWriteCorrection } from '#web/api/corrections.ts';
import { useParticipant } from '#web/api/participants.ts';
import { useSession } from '#web/api/session.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { draftStore } from '#web/form/draft-store.ts';
import { KeptFormFrame } from '#web/form/kept-form-frame.tsx';
import { Refusal } from '#web/form/refusal.tsx';
import { TextLines } from '#web/form/text-lines.tsx';
import { type FormSubject, useKeptForm } from '#web/form/use-kept-form.ts';
import { errorText } from '#web/text/errors.ts';
import { ownProfileText, correctionText as t } from '#web/text/own-profile.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { Button, ButtonLink } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Lines, type OwnProfileState } from './own-profile-screen.tsx';
import { useProfileParts } from './use-profile-parts.ts';

interface CorrectionValues {
  text: string;
}

/** One thing that is said is sent once: it is a message, not something one edits. */
type Sent = Correction & { version: number };

const blank: CorrectionValues = { text: '' };

const subject: FormSubject<CorrectionValues, Sent> = {
  name: 'correction',
  texts: { text: { ...t.fields.text, letters: 500 } },
  units: ['text'],
  contentOf: ({ text }) => (text.trim() ? { text: text.trim() } : {}),
  valuesOf: () => blank,
};

/** Something that is known is wrong: what it says now, and what is right. */
export function CorrectionScreen(): ReactElement {
  const { about: named } = useParams();
  const about = noteSubjects.find((each) => each === named);
  const { account } = useSession();
  const { data: participant, error, refetch } = useParticipant(account?.participantId ?? '');
  if (!about) return <Navigate to={paths.ownProfile} replace />;
  return (
    <Page
      title={t.title}
      width="participant"
      above={<BackLink to={paths.ownProfile}>{t.back}</BackLink>}
    >
      {error && <Failure error={error} retry={refetch} />}
      {!participant && !error && <SkeletonList count={2} height="8rem" />}
      {participant && account && !error && (
        <CorrectionForm accountId={account.id} about={about} participant={participant} />
      )}
    </Page>
  );
}

function CorrectionForm({
  accountId,
  about,
  participant,
}: {
  accountId: string;
  about: NoteSubject;
  participant: Participant;
}): ReactElement {
  const navigate = useNavigate();
  const known = useProfileParts(participant).find((part) => part.about === about);
  const { mutateAsync: send } = useWriteCorrection();
  const [drafts] = useState(() =>
    draftStore<CorrectionValues, Sent>({ accountId, name: `correction-${about}`, place: 'tab' }),
  );
  const kept = useKeptForm<CorrectionValues, Sent>({
    subject,
    drafts,
    stored: undefined,
    blank,
    create: async (content) => {
      const { made, isAsSent } = await send({ about, ...content });
      return { made: { ...made, version: 0 }, isAsSent };
    },
    // What was written after a first sending whose reply was lost is said as well.
    change: async (first, content) => {
      const { made } = await send({ about, ...content });
      return { ...first, ...made };
    },
    onSaved: () => {
      const state: OwnProfileState = { isSent: true };
      return navigate(paths.ownProfile, { replace: true, state });
    },
  });
  return (
    <KeptFormFrame
      kept={kept}
      inWords={() => ''}
      onSubmit={() => kept.submit()}
      hasRoomBeside={false}
      actions={
        <>
          <Refusal keeping={kept.keeping} words={errorText.byCode.conflict} />
          <Row gap={16}>
            <Button type="submit" aria-disabled={kept.keeping.status === 'saving'}>
              {t.save}
            </Button>
            <ButtonLink to={paths.ownProfile} variant="tertiary">
              {t.stay}
            </ButtonLink>
          </Row>
        </>
      }
    >
      <Card as="section" aria-labelledby="known" tone="warm">
        <Stack gap={12}>
          <Heading level={2} id="known">
            {ownProfileText.about[about]}
          </Heading>
          <Lines lines={known?.lines ?? []} />
        </Stack>
      </Card>
      <TextLines name="text" />
    </KeptFormFrame>
  );
}
