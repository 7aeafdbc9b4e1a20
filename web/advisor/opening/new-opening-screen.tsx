import { type ReactElement, useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Opening } from '#shared/openings/opening.ts';
import { createAddress } from '#web/address/address.ts';
import { storedId } from '#web/address/address-fields.ts';
import { useAddress } from '#web/address/use-address.ts';
import { ToParticipants } from '#web/advisor/to-participants.tsx';
import { useEmployer } from '#web/api/employers.ts';
import { useSession } from '#web/api/session.ts';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { NewOpeningForm, StoredOpeningForm } from '#web/opening-form/opening-form-loader.tsx';
import { advisorOpeningText as t } from '#web/text/advisor.ts';
import { Link } from '#web/ui/link.tsx';
import { Row } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { EmployerPicker } from './employer-picker.tsx';

/** In the address of a new opening once it is stored: the page stays, and a reload finds the draft. */
const formAddress = createAddress({ arbeidsgiver: storedId, utkast: storedId });

/** An opening that an advisor writes for an employer: first whose, then the form that employers have. */
export function NewOpeningForEmployerScreen(): ReactElement | null {
  const { account } = useSession();
  const navigate = useNavigate();
  const { state, change } = useAddress(formAddress);
  const { arbeidsgiver: employerId, utkast } = state;
  // A draft that gets its id while one writes is still the same form.
  const [draftId] = useState(utkast);
  const onStored = useCallback(
    ({ id }: Opening) => {
      const search = formAddress.write({ arbeidsgiver: employerId, utkast: id });
      void navigate({ search }, { replace: true });
    },
    [navigate, employerId],
  );
  if (!account) return null;
  const form = {
    accountId: account.id,
    onStored,
    onPublished: ({ id }: Opening) => void navigate(paths.candidates(id)),
  };
  return (
    <Page title={t.newTitle} above={<ToParticipants />}>
      {employerId ? (
        <ChosenEmployer id={employerId} />
      ) : (
        <EmployerPicker onPick={(id) => change({ arbeidsgiver: id })} />
      )}
      {draftId && <StoredOpeningForm {...form} openingId={draftId} />}
      {employerId && !draftId && (
        <NewOpeningForm
          key={employerId}
          {...form}
          employerId={employerId}
          // Advisors write openings of their own municipality only.
          municipality={account.municipality}
        />
      )}
    </Page>
  );
}

function ChosenEmployer({ id }: { id: string }): ReactElement {
  const { data: employer } = useEmployer(id);
  return (
    <Row gap={16}>
      <Text>{t.for(employer?.name ?? '')}</Text>
      <Link to={paths.newOpeningForEmployer}>{t.change}</Link>
    </Row>
  );
}
