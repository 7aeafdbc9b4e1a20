import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { languageSupports, norwegianUses, skills } from '#shared/codes.ts';
import { codesQuery } from '#web/api/reference.ts';
import { CodeSelect } from '#web/form/code-select.tsx';
import { useField } from '#web/form/form-fields.ts';
import { FormSection } from '#web/form/form-section.tsx';
import { PickMany } from '#web/form/pick-many.tsx';
import { hasField } from '#web/opening-form/kind-fields.ts';
import type { OpeningValues } from '#web/opening-form/opening-values.ts';
import { ReaderReads } from '#web/opening-form/reader-reads.tsx';
import { useUsualLanguage } from '#web/opening-form/use-usual-language.ts';
import { languageSupportLabels, norwegianUseLabels } from '#web/text/code-labels.ts';
import { languageText, openingFormText as t } from '#web/text/opening-form.ts';
import { Button } from '#web/ui/button.tsx';
import { Fieldset } from '#web/ui/fieldset.tsx';
import { Row } from '#web/ui/stack.tsx';
import { SkillLevel } from './skill-level.tsx';
import { UsualLanguage } from './usual-language.tsx';

/** The Norwegian that the work needs from the first day, and the help there is with it. */
export function LanguageSection(): ReactElement {
  const { control, setValue } = useFormContext<OpeningValues>();
  const kind = useWatch({ control, name: 'kind' });
  const usual = useUsualLanguage();
  const { data: codes } = useQuery(codesQuery);
  const { label, ...group } = useField('languageRequirement');
  const askForNothing = (): void => {
    for (const skill of skills) setValue(`languageRequirement.${skill}`, 'none');
  };
  return (
    <FormSection title={t.sections.language} intro={t.languageIntro}>
      <UsualLanguage usual={usual} />
      <Fieldset {...group} legend={label}>
        <Row>
          <Button size="small" variant="secondary" onClick={askForNothing}>
            {languageText.askForNothing}
          </Button>
        </Row>
        {skills.map((skill) => (
          <SkillLevel
            key={skill}
            skill={skill}
            usual={usual?.[skill]}
            isUsualKnown={Boolean(usual)}
          />
        ))}
      </Fieldset>
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
      <ReaderReads topics={['norwegian']} />
    </FormSection>
  );
}
