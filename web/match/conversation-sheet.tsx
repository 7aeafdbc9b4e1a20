import type { ReactElement } from 'react';
import type { MatchesReply } from '#shared/matching/match.ts';
import {
  deadlineWords,
  hoursOnCard,
  norwegianWords,
  placeWords,
} from '#web/sentences/card-words.ts';
import { distanceOfMatch } from '#web/sentences/distance.ts';
import { reasonsOf } from '#web/sentences/reasons.ts';
import { alikeText } from '#web/text/alike.ts';
import { kindLabels } from '#web/text/code-labels.ts';
import { conversationSheetText as t } from '#web/text/conversation-sheet.ts';
import { format } from '#web/text/format.ts';
import { osloToday } from '#web/text/plain-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Joined } from '#web/ui/joined.tsx';
import { Text } from '#web/ui/text.tsx';
import { wholeGroups } from './alike.ts';
import styles from './conversation-sheet.module.css';

type Match = MatchesReply['items'][number];

/** So many fit on two sides of A4. */
const most = 10;
const mostReasons = 2;

/** The best matches on paper, to talk about with a pen in hand: names nobody, so it may lie about. */
export function ConversationSheet({
  items,
  total,
}: Pick<MatchesReply, 'items' | 'total'>): ReactElement {
  const groups = wholeGroups(items, items.length >= total).slice(0, most);
  if (groups.length === 0) return <Text>{t.none}</Text>;
  const shown = groups.flat().length;
  return (
    <>
      <div className={styles.print}>
        <Button onClick={() => window.print()}>{t.print}</Button>
      </div>
      <div>
        <Text>{t.intro(groups.length)}</Text>
        <Text size="small">
          {shown < total && `${t.more(shown, total)} `}
          {t.caveat} {t.made(format.dayInWords(osloToday()))}
        </Text>
      </div>
      <ol className={styles.sheet}>
        {groups.map((group) => (
          <Offer key={group[0]?.opening.id} group={group} />
        ))}
      </ol>
    </>
  );
}

function Offer({ group }: { group: readonly Match[] }): ReactElement | null {
  const [first] = group;
  if (!first) return null;
  const { opening } = first;
  const facts = [
    kindLabels[opening.kind],
    opening.employer.name,
    placeWords(opening, distanceOfMatch(first.pillars)),
    hoursOnCard(opening),
    norwegianWords(opening),
    deadlineWords(opening),
    group.length > 1 && alikeText.count(group.length),
  ];
  return (
    <li className={styles.offer}>
      <h2>{opening.title}</h2>
      <p className={styles.facts}>
        <Joined parts={facts} />
      </p>
      <p className={styles.why}>{reasonsOf(first).slice(0, mostReasons).join(' ')}</p>
      <ul className={styles.answers}>
        {t.answers.map((answer) => (
          <li key={answer}>{answer}</li>
        ))}
      </ul>
      <p className={styles.note}>{t.note}</p>
    </li>
  );
}
