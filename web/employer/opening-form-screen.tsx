import { type ReactElement, useCallback, useState } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import type { Opening } from '#shared/openings/opening.ts';
import { createAddress } from '#web/address/address.ts';
import { storedId } from '#web/address/address-fields.ts';
import { useAddress } from '#web/address/use-address.ts';
import { useOpening } from '#web/api/openings.ts';
import { useSession } from '#web/api/session.ts';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { NewOpeningForm, StoredOpeningForm } from '#web/opening-form/opening-form-loader.tsx';
import { employerText } from '#web/text/employer.ts';
import { openingFormText as t } from '#web/text/opening-form.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { Text } from '#web/ui/text.tsx';
import type { FormLinkState, OwnOpeningsState } from './link-states.ts';

/** In the address of a new opening once it is stored: the page stays, and a reload finds the draft. */
const formAddress = createAddress({ utkast: storedId });

/** How many are free, of one that people may ask for. */
function PlacesLine({ openingId }: { openingId: string }): ReactElement | null {
  const { data: opening } = useOpening(openingId);
  if (!opening || opening.status === 'draft') return null;
  return <Text>{employerText.placesFree(opening.placesFree, opening.places)}</Text>;
}

/** A new opening of the employer, or one of its own. */
export function OpeningFormScreen(): ReactElement | null {
  const { account } = useSession();
  const { state: draft } = useAddress(formAddress);
  const { id = draft.utkast } = useParams();
  // A draft that gets its id while one writes is still the same form.
  const [openingId] = useState(id);
  const state = useLocation().state as FormLinkState | null;
  const navigate = useNavigate();

  const onStored = useCallback(
    (stored: Opening) =>
      void navigate({ search: formAddress.write({ utkast: stored.id }) }, { replace: true }),
    [navigate],
  );
  const onPublished = ({ title }: Opening): void => {
    const done: OwnOpeningsState = { message: employerText.published(title) };
    void navigate(paths.ownOpenings, { state: done });
  };
  if (!account) return null;
  const form = { accountId: account.id, onStored, onPublished };
  return (
    <Page
      title={openingId ? t.editTitle : t.newTitle}
      above={<BackLink to={paths.ownOpenings}>{t.back}</BackLink>}
    >
      {openingId && <PlacesLine openingId={openingId} />}
      {openingId ? (
        <StoredOpeningForm {...form} openingId={openingId} faults={state?.faults ?? []} />
      ) : (
        <NewOpeningForm {...form} employerId={account.employerId ?? ''} />
      )}
    </Page>
  );
}
