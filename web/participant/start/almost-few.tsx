import type { ReactElement } from 'react';
import type { MatchesReply } from '#shared/matching/match.ts';
import { useQualifications } from '#web/opening/use-qualifications.ts';
import { missingLines } from '#web/sentences/missing.ts';
import { startText as t } from '#web/text/start.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { ShortCard } from './short-card.tsx';

type Almost = MatchesReply['almost'];

/** What would fit but for one thing, and which. */
export function AlmostFew({ matches }: { matches: Almost }): ReactElement {
  const needsWords = matches.some(({ missing }) => missing.gate === 'qualification');
  const qualifications = useQualifications(needsWords);
  return (
    <>
      <Heading level={2}>{t.almost}</Heading>
      <Stack as="ul" gap={12}>
        {matches.map(({ opening, missing }) => (
          <ShortCard
            key={opening.id}
            opening={opening}
            missing={missingLines(missing, qualifications)[0]?.text}
          />
        ))}
      </Stack>
    </>
  );
}
