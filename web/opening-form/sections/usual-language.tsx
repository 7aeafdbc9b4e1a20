import type { ReactElement } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { levelNumber, type OpeningKind, skills } from '#shared/codes.ts';
import type { LanguageRequirement } from '#shared/openings/opening.ts';
import type { OpeningValues } from '#web/opening-form/opening-values.ts';
import { skillLabels } from '#web/text/code-labels.ts';
import { format } from '#web/text/format.ts';
import { languageText as t } from '#web/text/opening-form.ts';
import { Button } from '#web/ui/button.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';

const practice: readonly (OpeningKind | '')[] = ['work_training', 'language_practice'];

/** What the occupation usually needs, said as the assumption it is, and a way to take it over. */
export function UsualLanguage({
  usual,
}: {
  usual: LanguageRequirement | undefined;
}): ReactElement | null {
  const { control, setValue } = useFormContext<OpeningValues>();
  const [kind, occupation] = useWatch({ control, name: ['kind', 'occupation'] });
  if (!occupation) return null;
  const takeOver = (): void => {
    for (const skill of skills) setValue(`languageRequirement.${skill}`, usual?.[skill] ?? 'none');
  };
  return (
    <Stack gap={8}>
      <Text size="small">{usual ? t.usual(inWords(usual)) : t.usualUnknown}</Text>
      {practice.includes(kind) && <Text size="small">{t.practice}</Text>}
      {usual && (
        <Row>
          <Button size="small" variant="secondary" onClick={takeOver}>
            {t.useUsual}
          </Button>
        </Row>
      )}
    </Stack>
  );
}

function inWords(usual: LanguageRequirement): string {
  const asked = skills.filter((skill) => levelNumber(usual[skill]) > 0);
  if (asked.length === 0) return t.nothing;
  return format.list(asked.map((skill) => t.skillLevel(skillLabels[skill], usual[skill] ?? '')));
}
