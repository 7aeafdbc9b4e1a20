import { MinusCircleIcon } from '@navikt/aksel-icons';
import { type ReactElement, useState } from 'react';
import type { MatchesReply } from '#shared/matching/match.ts';
import { groupAlike } from '#web/match/alike.ts';
import { AlikeOpenings } from '#web/match/alike-openings.tsx';
import { OpeningCard } from '#web/opening/opening-card.tsx';
import { useQualifications } from '#web/opening/use-qualifications.ts';
import { ownMatchesText as t } from '#web/text/own-matches.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { ExplainedLine } from './explained-line.tsx';
import styles from './match-list.module.css';
import { missingLines } from './missing.ts';

/** So many are shown before one asks for more. */
const fewAlmost = 5;

/** What would fit but for one thing, and what that thing is. */
export function AlmostList({
  id,
  almost,
  isCut,
}: {
  id: string;
  almost: MatchesReply['almost'];
  /** Whether there may be more than these. */
  isCut: boolean;
}): ReactElement {
  const [isWhole, setIsWhole] = useState(false);
  const groups = groupAlike(almost);
  const shown = isWhole ? groups : groups.slice(0, fewAlmost);
  const left = almost.length - shown.flat().length;
  const needsWords = almost.some(({ missing }) => missing.gate === 'qualification');
  const qualifications = useQualifications(needsWords);
  return (
    <Stack as="section" gap={16}>
      <Heading level={2} id={id} tabIndex={-1}>
        {t.almost}
      </Heading>
      <Text>{t.almostIntro}</Text>
      {isCut && <Text>{t.almostCut(almost.length)}</Text>}
      <Stack as="ul" gap={16}>
        {shown.map((group) => (
          <li key={group[0]?.opening.id}>
            <AlmostCard group={group} qualifications={qualifications} />
          </li>
        ))}
      </Stack>
      {left > 0 && (
        <div>
          <Button variant="secondary" onClick={() => setIsWhole(true)}>
            {t.moreAlmost(left)}
          </Button>
        </div>
      )}
    </Stack>
  );
}

type Almost = MatchesReply['almost'];

interface AlmostCardProps {
  /** Alike but for their dates, and so lacking the same. */
  group: Almost;
  qualifications: ReturnType<typeof useQualifications>;
}

function AlmostCard({ group, qualifications }: AlmostCardProps): ReactElement | null {
  const [first] = group;
  if (!first) return null;
  const { opening, missing } = first;
  return (
    <OpeningCard opening={opening} level={3}>
      <div className={styles.why} data-tone="missing">
        <h4>{t.missing}</h4>
        <ul>
          {missingLines(missing, qualifications).map(({ text, more }) => (
            <li key={text}>
              <MinusCircleIcon aria-hidden />
              <ExplainedLine text={text} label={t.howToGet} more={more} />
            </li>
          ))}
        </ul>
      </div>
      <AlikeOpenings openings={group.map((one) => one.opening)} />
    </OpeningCard>
  );
}
