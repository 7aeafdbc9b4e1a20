import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { languageSupports, norwegianUses, skills } from '#shared/codes.ts';
import { codesQuery } from '#web/api/reference.ts';
import { CodeSelect } from '#web/form/code-select.tsx';
import { FormSection } from '#web/form/form-section.tsx';
import { PickMany } from '#web/form/pick-many.tsx';
import { hasField } from '#web/opening-form/kind-fields.ts';
import type { OpeningValues } from '#web/opening-form/opening-values.ts';
import { useUsualLanguage } from '#web/opening-form/use-usual-language.ts';
import { languageSupportLabels, norwegianUseLabels } from '#web/text/code-labels.ts';
import { languageText, openingFormText as t } from '#web/text/opening-form.ts';
import { SkillLevel } from './skill-level.tsx';
import { UsualLanguage } from './usual-language.tsx';

/** The Norwegian that the work needs from the first day, and the help there is with it. */
export function LanguageSection(): ReactElement {
  const { control } = useFormContext<OpeningValues>();
  const kind = useWatch({ control, name: 'kind' });
  const usual = useUsualLanguage();
  const { data: codes } = useQuery(codesQuery);
  return (
    <FormSection title={t.sections.language} intro={t.languageIntro}>
      <UsualLanguage usual={usual} />
      {skills.map((skill) => (
        <SkillLevel
          key={skill}
          skill={skill}
          usual={usual?.[skill]}
          isUsualKnown={Boolean(usual)}
        />
      ))}
      <CodeSelect
        name="languageSupport"
        codes={languageSupports.slice(1)}
        labels={languageSupportLabels}
        none={languageSupportLabels.none}
      />
      {hasField(kind, 'norwegianUse') && (
        <CodeSelect
          name="norwegianUse"
          codes={norwegianUses}
          labels={norwegianUseLabels}
          none={languageText.useUnknown}
        />
      )}
      <PickMany name="mentorLanguages" options={codes?.languages} />
    </FormSection>
  );
}
