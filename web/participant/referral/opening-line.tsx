import type { ReactElement } from 'react';
import { Link as PlainLink } from 'react-router';
import type { OwnReferral } from '#shared/referrals/referral.ts';
import { ownWordsLanguage } from '#web/opening/own-words.ts';
import { ownPageText as t } from '#web/text/own-page.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';

/** What it is about: the job, and whose. */
export function OpeningLine({
  opening,
  to,
  level = 3,
}: {
  opening: OwnReferral['opening'];
  to: string;
  level?: 2 | 3;
}): ReactElement {
  return (
    <Stack gap={4}>
      <Heading level={level}>
        <PlainLink to={to} lang={opening && ownWordsLanguage}>
          {opening?.title ?? t.unnamed}
        </PlainLink>
      </Heading>
      {opening && <Text>{opening.employer.name}</Text>}
    </Stack>
  );
}
