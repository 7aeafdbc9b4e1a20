import type { ReactElement } from 'react';
import { paths } from '#web/app/paths.ts';
import { ownProfileText as t } from '#web/text/own-profile.ts';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Link } from '#web/ui/link.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';

/** The way to what is known. */
export function ProfileCard(): ReactElement {
  return (
    <Card as="section" aria-labelledby="profile">
      <Stack gap={8}>
        <Heading level={2} id="profile">
          {t.openTitle}
        </Heading>
        <Text>
          <Link to={paths.ownProfile}>{t.open}</Link>
        </Text>
      </Stack>
    </Card>
  );
}
