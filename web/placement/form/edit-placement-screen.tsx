import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import type { PlacementForAdvisors, PlacementForEmployer } from '#shared/placements/placement.ts';
import { usePlacement } from '#web/api/placements.ts';
import { useSession } from '#web/api/session.ts';
import { DeadEnd } from '#web/app/dead-end.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { advisorPlacementText, planFormText } from '#web/text/advisor-placement.ts';
import { placementStateLabels, placementText as t } from '#web/text/placement.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { ButtonLink } from '#web/ui/button.tsx';
import { Text } from '#web/ui/text.tsx';
import { Pending } from '../pending.tsx';
import { PlanForm } from './plan-form.tsx';

/** The plan as a form, for advisors and for the workplace. */
export function EditPlacementScreen(): ReactElement | null {
  const { id = '' } = useParams();
  const { account } = useSession();
  const found = usePlacement<PlacementForAdvisors | PlacementForEmployer>(id);
  const { data: placement, error, refetch } = found;
  if (!account) return null;
  if (!placement) return <Pending error={error} retry={refetch} />;
  const { state } = placement;
  if (state === 'ended' || state === 'cancelled') {
    return (
      <DeadEnd title={planFormText.title} words={`${placementStateLabels[state]}.`}>
        <ButtonLink to={paths.placement(id)}>{t.back}</ButtonLink>
      </DeadEnd>
    );
  }
  const name =
    'person' in placement ? placement.person.displayName : placement.participant.displayName;
  return (
    <Page
      key={id}
      title={planFormText.title}
      above={<BackLink to={paths.placement(id)}>{t.back}</BackLink>}
    >
      <Text>{advisorPlacementText.title(name, placement.title)}</Text>
      <PlanForm
        accountId={account.id}
        side={account.role === 'employer' ? 'employer' : 'advisor'}
        placement={placement}
      />
    </Page>
  );
}
