import type { ReactElement } from 'react';
import type { AdvisorsList } from '#shared/today/advisors-lists.ts';
import type { Today } from '#shared/today/today-endpoints.ts';
import { todayText as t } from '#web/text/advisor-today.ts';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Link } from '#web/ui/link.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { waitingOn } from './waiting.ts';
import { WaitingRows } from './waiting-rows.tsx';

interface TodayListsProps {
  lists: readonly AdvisorsList[];
  today: Today;
  /** To the whole of a list. */
  wayTo: (list: AdvisorsList) => string;
}

export function TodayLists({ lists, today, wayTo }: TodayListsProps): ReactElement {
  return (
    <Stack gap={24}>
      {lists.map((list) => (
        <OneOfThem key={list} list={list} today={today} to={wayTo(list)} />
      ))}
    </Stack>
  );
}

interface OneOfThemProps {
  list: AdvisorsList;
  today: Today;
  to: string;
}

function OneOfThem({ list, today, to }: OneOfThemProps): ReactElement {
  const { title, help, action } = t.lists[list];
  const { total, items } = waitingOn(list, today);
  return (
    <Card as="section" aria-labelledby={list}>
      <Stack gap={8}>
        <Heading level={2} id={list}>
          {title}
        </Heading>
        <Text size="small" subtle>
          {help}
        </Text>
        <WaitingRows items={items} action={action} />
        {total > items.length && (
          <Text size="small">
            {t.firstOf(items.length, total)}{' '}
            <Link to={to} aria-label={t.showAllOf(total, title)}>
              {t.showAll(total)}
            </Link>
          </Text>
        )}
      </Stack>
    </Card>
  );
}
