import type { ReactElement } from 'react';
import type { PlanReply } from '#shared/plans/plan.ts';
import { planText } from '#web/text/advisor-plan.ts';
import { format } from '#web/text/format.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeaderCell,
  TableRow,
} from '#web/ui/table.tsx';
import { HiddenText, Text } from '#web/ui/text.tsx';
import { withPlaces } from './plan-changes.ts';
import type { NamedPlan } from './plan-names.ts';
import { useCut } from './use-cut.tsx';
import type { PlanWork } from './use-plan-work.ts';

const t = planText.places;
const mostShown = 50;

interface PlacesProps {
  work: PlanWork;
  named: NamedPlan;
}

/** Each opening of the plan: how much of it is used, what one more place gives, and what if. */
export function PlanPlaces({ work, named }: PlacesProps): ReactElement | null {
  const ids = openingIds(work.plan).filter((id) => named.opening(id));
  const { shown, more } = useCut(ids.length, mostShown);
  if (ids.length === 0) return null;
  const prices = new Map(work.plan.prices.map(({ openingId, price }) => [openingId, price]));
  const price = (id: string): number => prices.get(id) ?? 0;
  const sorted = ids.toSorted(
    (a, b) => price(b) - price(a) || format.byName(named.place(a), named.place(b)),
  );
  return (
    <Stack as="section" gap={8}>
      <Heading level={2}>{t.title}</Heading>
      <Text size="small">{t.intro}</Text>
      <Table label={t.title} size="small">
        <TableHead columns={Object.values(t.columns)} />
        <TableBody>
          {sorted.slice(0, shown).map((id) => (
            <PlaceRow
              key={id}
              id={id}
              price={work.plan.state === 'stopped' ? undefined : price(id)}
              work={work}
              named={named}
            />
          ))}
        </TableBody>
      </Table>
      {more}
    </Stack>
  );
}

/** @param props.price undefined where it is not known */
function PlaceRow(props: PlacesProps & { id: string; price: number | undefined }): ReactElement {
  const { id, price, work, named } = props;
  const { changes, decide } = work;
  const free = named.opening(id)?.placesFree ?? 0;
  const decided = changes.places.find(({ openingId }) => openingId === id)?.places;
  const places = decided ?? free;
  const set = (next: number): void =>
    decide(withPlaces(changes, id, next === free ? undefined : next));
  return (
    <TableRow>
      <TableHeaderCell scope="row">{named.place(id)}</TableHeaderCell>
      <TableCell>{format.number(named.takers(id).length)}</TableCell>
      <TableCell>
        {format.number(places)}
        {decided !== undefined && ` ${t.was(free)}`}
      </TableCell>
      <TableCell>{price === undefined ? t.notKnown : t.price(price)}</TableCell>
      <TableCell>
        <Row gap={4}>
          <Button size="small" variant="secondary" onClick={() => set(places + 1)}>
            {t.add}
            <HiddenText> {named.place(id)}</HiddenText>
          </Button>
          {places > 0 && (
            <Button size="small" variant="tertiary" onClick={() => set(0)}>
              {t.close}
              <HiddenText> {named.place(id)}</HiddenText>
            </Button>
          )}
        </Row>
      </TableCell>
    </TableRow>
  );
}

/** Those that somebody gets or would like best, and those that one more of would give something. */
function openingIds({ lines, unplaced, prices }: PlanReply): string[] {
  const ids = [
    ...lines.flatMap(({ openingId, best }) => [openingId, best?.openingId]),
    ...unplaced.map(({ best }) => best?.openingId),
    ...prices.map(({ openingId }) => openingId),
  ];
  return [...new Set(ids)].filter((id) => id !== undefined);
}
