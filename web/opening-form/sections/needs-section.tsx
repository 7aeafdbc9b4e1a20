import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { demands, driversLicences } from '#shared/codes.ts';
import { codesQuery } from '#web/api/reference.ts';
import { Checks } from '#web/form/checks.tsx';
import { FormSection } from '#web/form/form-section.tsx';
import { PickMany } from '#web/form/pick-many.tsx';
import { hasField } from '#web/opening-form/kind-fields.ts';
import type { OpeningValues } from '#web/opening-form/opening-values.ts';
import { ReaderReads } from '#web/opening-form/reader-reads.tsx';
import { demandLabels, driversLicenceLabels } from '#web/text/code-labels.ts';
import { openingFormText as t } from '#web/text/opening-form.ts';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';

const licences = driversLicences.map((code) => ({ code, label: driversLicenceLabels[code] }));

/** What the work asks of body and papers. */
export function NeedsSection(): ReactElement {
  const { control } = useFormContext<OpeningValues>();
  const kind = useWatch({ control, name: 'kind' });
  return (
    <FormSection title={t.sections.needs} intro={t.needsIntro}>
      <Checks name="demands" codes={demands} labels={demandLabels} />
      <PickMany name="driversLicences" options={licences} />
      {hasField(kind, 'qualifications') && <Qualifications />}
      <ReaderReads topics={['youNeed']} />
    </FormSection>
  );
}

function Qualifications(): ReactElement {
  const { control } = useFormContext<OpeningValues>();
  const chosen = useWatch({ control, name: 'qualifications' });
  const { data } = useQuery(codesQuery);
  return (
    <Stack gap={12}>
      <PickMany name="qualifications" options={data?.qualifications} />
      {data?.qualifications
        .filter(({ code }) => chosen.includes(code))
        .map(({ code, label, explanation }) => (
          <Text key={code} size="small">
            <strong>{label}.</strong> {explanation}
          </Text>
        ))}
    </Stack>
  );
}
