import type { ReactElement } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Participant } from '#shared/participants/participant.ts';
import { PendingPage } from '#web/advisor/pending-page.tsx';
import { ToParticipants } from '#web/advisor/to-participants.tsx';
import { useParticipant } from '#web/api/participants.ts';
import { useSession } from '#web/api/session.ts';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { useOwnMunicipality } from '#web/municipality/use-own-municipality.ts';
import { participantFormText as t } from '#web/text/participant-form.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { ParticipantForm } from './participant-form.tsx';

/** A new participant. */
export function NewParticipantScreen(): ReactElement {
  return (
    <Page title={t.newTitle} above={<ToParticipants />}>
      <Form participant={undefined} />
    </Page>
  );
}

/** A change of one that exists. */
export function EditParticipantScreen(): ReactElement {
  const { id = '' } = useParams();
  const { data, error, refetch } = useParticipant(id);
  const above = <BackLink to={paths.participant(id)}>{t.back}</BackLink>;
  if (!data) {
    return <PendingPage loading={t.loading} error={error} retry={refetch} above={above} />;
  }
  return (
    <Page key={id} title={t.editTitle(data.displayName)} inTab={t.inTab} above={above}>
      <Form participant={data} />
    </Page>
  );
}

function Form({ participant }: { participant: Participant | undefined }): ReactElement | null {
  const { account } = useSession();
  const municipality = useOwnMunicipality();
  const navigate = useNavigate();
  if (!account) return null;
  return (
    <ParticipantForm
      accountId={account.id}
      participant={participant}
      municipality={municipality.number}
      onSaved={(id) =>
        void navigate(paths.participant(id), { state: { isSaved: true, isNew: !participant } })
      }
    />
  );
}
