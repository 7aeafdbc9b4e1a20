import type { ReactElement } from 'react';
import type { MissingPlaces as Missing } from '#shared/plans/missing-places.ts';
import { useMissingPlaces } from '#web/api/plans.ts';
import { Failure } from '#web/app/failure.tsx';
import { paths } from '#web/app/paths.ts';
import { useNames } from '#web/match/use-names.ts';
import { shortGroups } from '#web/plan/short-places.ts';
import { missingPlacesText as t } from '#web/text/leader-cases.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Link } from '#web/ui/link.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';

/** So many are named; the plan has them all. */
const mostShown = 5;

/** What the municipality may ask employers for, by its newest plan. */
export function MissingPlaces(): ReactElement {
  const { data, error, refetch } = useMissingPlaces();
  return (
    <Stack as="section" gap={8} aria-labelledby="mangler">
      <Heading level={2} id="mangler">
        {t.title}
      </Heading>
      {error && <Failure error={error} retry={refetch} />}
      {!error && !data && <Text>{t.loading}</Text>}
      {data && <ByPlan missing={data} />}
    </Stack>
  );
}

function ByPlan({ missing: { plan, items, total } }: { missing: Missing }): ReactElement {
  const names = useNames();
  if (!plan) {
    return (
      <>
        <Text>{t.noPlan}</Text>
        <Link to={paths.plans}>{t.makePlan}</Link>
      </>
    );
  }
  const all = shortGroups(items);
  const groups = all.slice(0, mostShown);
  const isCut = groups.length < all.length || items.length < total;
  return (
    <>
      <Text>{t.by(plan.createdAt, plan.placed, plan.people)}</Text>
      {groups.length === 0 && <Text>{t.none}</Text>}
      <Stack as="ul" gap={4}>
        {groups.map(({ occupation, municipality, gain, openings }) => (
          <li key={`${occupation} ${municipality}`}>
            {t.of(names.occupation(occupation), names.area(municipality), gain, plan.perPlace > 1)}
            {openings > 1 && ` ${t.several(openings)}`}
          </li>
        ))}
      </Stack>
      {isCut && <Text size="small">{t.more}</Text>}
      <Text size="small">{t.caveat}</Text>
      <Link to={paths.plan(plan.id)}>{t.toPlan(plan.name)}</Link>
    </>
  );
}
