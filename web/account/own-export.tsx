import type { ReactElement } from 'react';
import { paths } from '#web/app/paths.ts';
import { exportText as t } from '#web/text/export.ts';
import { ButtonLink } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { OuterLink } from '#web/ui/link.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';

/** The way to all that is held about the participant who is signed in. */
export function OwnExport(): ReactElement {
  return (
    <Stack gap={16}>
      <Heading level={2} id="export">
        {t.cardTitle}
      </Heading>
      <Text>{t.cardIntro}</Text>
      <div>
        <ButtonLink to={paths.ownExport} variant="secondary">
          {t.open}
        </ButtonLink>
      </div>
      <div>
        <OuterLink href="/api/me/export" download="fotfeste.json">
          {t.download}
        </OuterLink>
      </div>
    </Stack>
  );
}
