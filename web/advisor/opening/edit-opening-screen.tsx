import type { ReactElement } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useSession } from '#web/api/session.ts';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { StoredOpeningForm } from '#web/opening-form/opening-form-loader.tsx';
import { advisorOpeningText as t } from '#web/text/advisor.ts';
import { BackLink } from '#web/ui/back-link.tsx';

/** An opening of the municipality, in the form that employers have. */
export function EditOpeningForEmployerScreen(): ReactElement | null {
  const { id = '' } = useParams();
  const { account } = useSession();
  const navigate = useNavigate();
  if (!account) return null;
  return (
    <Page
      key={id}
      title={t.editTitle}
      above={<BackLink to={paths.candidates(id)}>{t.toCandidates}</BackLink>}
    >
      <StoredOpeningForm
        accountId={account.id}
        openingId={id}
        onStored={() => undefined}
        onPublished={() => void navigate(paths.candidates(id))}
      />
    </Page>
  );
}
