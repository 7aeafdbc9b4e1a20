import { MinusCircleIcon } from '@navikt/aksel-icons';
import { type ReactElement, useState } from 'react';
import type { MatchesReply } from '#shared/matching/match.ts';
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
}: {
  id: string;
  almost: MatchesReply['almost'];
}): ReactElement {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? almost : almost.slice(0, fewAlmost);
  const needsWords = almost.some(({ missing }) => missing.gate === 'qualification');
  const qualifications = useQualifications(needsWords);
  return (
    <Stack as="section" gap={16}>
      <Heading level={2} id={id} tabIndex={-1}>
        {t.almost}
      </Heading>
      <Text>{t.almostIntro}</Text>
      <Stack as="ul" gap={16}>
        {shown.map(({ opening, missing }) => (
          <li key={opening.id}>
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
            </OpeningCard>
          </li>
        ))}
      </Stack>
      {shown.length < almost.length && (
        <div>
          <Button variant="secondary" onClick={() => setIsWhole(true)}>
            {t.moreAlmost(almost.length - shown.length)}
          </Button>
        </div>
      )}
    </Stack>
  );
}
