import { type ReactElement, useState } from 'react';
import { pillars } from '#shared/codes.ts';
import { defaultWeights } from '#shared/matching/default-weights.ts';
import type { Weights } from '#shared/matching/match.ts';
import { useSetWeights, useWeights } from '#web/api/labour-need.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { ActionButton } from '#web/form/action-button.tsx';
import { useOwnMunicipality } from '#web/municipality/use-own-municipality.ts';
import { weightsText as t } from '#web/text/leader-weights.ts';
import { Alert } from '#web/ui/alert.tsx';
import { BackLink } from '#web/ui/back-link.tsx';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { WeightFields } from './weight-fields.tsx';
import { WeightsExample } from './weights-example.tsx';
import { type WrittenWeights, weightsIn, writtenOf } from './written-weights.ts';

/** How much each pillar counts, and what other weights would do to a participant's list. */
export function WeightsScreen(): ReactElement {
  const { number, name } = useOwnMunicipality();
  const { data, error, refetch } = useWeights(number);
  return (
    <Page title={t.title} width="text" above={<BackLink to={paths.labourNeed}>{t.back}</BackLink>}>
      <Text>{t.intro(name)}</Text>
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <Skeleton variant="rounded" height="20rem" />}
      {data && <WeightsForm municipality={number} inForce={data} />}
    </Page>
  );
}

function WeightsForm(props: { municipality: string; inForce: Weights }): ReactElement {
  const { municipality, inForce } = props;
  const [written, setWritten] = useState<WrittenWeights>(() => writtenOf(inForce));
  const save = useSetWeights(municipality);
  const weights = weightsIn(written);
  const change = (next: WrittenWeights): void => {
    save.reset();
    setWritten(next);
  };
  return (
    <>
      <Stack as="section" gap={16}>
        <WeightFields written={written} onChange={change} />
        {pillars.every((pillar) => written[pillar].trim() === '0') && (
          <Alert variant="warning">{t.allZero}</Alert>
        )}
        {save.isSuccess && (
          <Alert variant="success" role="status">
            {t.saved}
          </Alert>
        )}
        {save.error && <Failure error={save.error} retry={save.reset} />}
        <Row gap={12}>
          {weights && (
            <ActionButton action={() => save.mutateAsync(weights).catch(() => {})}>
              {t.save}
            </ActionButton>
          )}
          <Button variant="tertiary" onClick={() => change(writtenOf(defaultWeights))}>
            {t.defaults}
          </Button>
        </Row>
      </Stack>
      <Stack as="section" gap={12}>
        <Heading level={2}>{t.example}</Heading>
        <Text>{t.exampleIntro}</Text>
        <WeightsExample weights={weights} />
      </Stack>
    </>
  );
}
