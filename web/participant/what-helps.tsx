import {
  CalendarIcon,
  ClockIcon,
  LanguageIcon,
  LocationPinIcon,
  PersonCheckmarkIcon,
} from '@navikt/aksel-icons';
import type { ComponentType, ReactElement } from 'react';
import { useOwnWhatIf } from '#web/api/own-matches.ts';
import { useQualifications } from '#web/opening/use-qualifications.ts';
import { whatHelpsText as t } from '#web/text/what-helps.ts';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Link } from '#web/ui/link.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { HiddenText, Text } from '#web/ui/text.tsx';
import { bestChanges, type OwnChange } from './best-changes.ts';
import { ExplainedLine } from './explained-line.tsx';
import { helpLines } from './help-lines.ts';
import styles from './what-helps.module.css';

/** Those of an opening's facts, where it is the same matter. */
const icons: Record<OwnChange['code'], ComponentType<{ 'aria-hidden': true }>> = {
  level: LanguageIcon,
  all_levels: LanguageIcon,
  travel: LocationPinIcon,
  shift: ClockIcon,
  weekday: CalendarIcon,
  licence: PersonCheckmarkIcon,
  qualification: PersonCheckmarkIcon,
  kind: PersonCheckmarkIcon,
};

/** One comes back by going back, to where one was on the list. */
const isFromList = { isFromList: true };

/** The one or two changes that open most; nothing when none does. */
export function WhatHelps(): ReactElement | null {
  const { data } = useOwnWhatIf();
  const best = data ? bestChanges(data.changes) : [];
  const qualifications = useQualifications(
    best.some(({ change }) => change.code === 'qualification'),
  );
  const lines = data ? helpLines(data, best, qualifications) : [];
  if (lines.length === 0) return null;
  return (
    <Card tone="warm">
      <Stack gap={12}>
        <Heading level={3}>{t.title}</Heading>
        <ul className={styles.lines}>
          {lines.map(({ code, text, more, count, to }) => {
            const Icon = icons[code];
            return (
              <li key={code}>
                <Icon aria-hidden />
                <div>
                  <ExplainedLine text={text} label={t.howToGet} more={more} />
                  <Link to={to} state={isFromList} className={styles.see}>
                    {t.see(count)}
                    <HiddenText>: {text}</HiddenText>
                  </Link>
                </div>
              </li>
            );
          })}
        </ul>
        <Text>{t.choice}</Text>
      </Stack>
    </Card>
  );
}
