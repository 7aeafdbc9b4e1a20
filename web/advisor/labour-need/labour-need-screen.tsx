import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { LabourNeedRow } from '#shared/labour-need/labour-need.ts';
import { createAddress } from '#web/address/address.ts';
import { codesOf } from '#web/address/address-fields.ts';
import { useAddress } from '#web/address/use-address.ts';
import { Loading } from '#web/advisor/loading.tsx';
import { useLabourNeed } from '#web/api/labour-need.ts';
import { municipalitiesQuery } from '#web/api/reference.ts';
import { useSession } from '#web/api/session.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { useNames } from '#web/match/use-names.ts';
import { useOwnMunicipality } from '#web/municipality/use-own-municipality.ts';
import { labourNeedText as t } from '#web/text/advisor.ts';
import { needImportText } from '#web/text/leader-need.ts';
import { weightsText } from '#web/text/leader-weights.ts';
import { ButtonLink } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Select } from '#web/ui/select.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { newestRows } from './need-rows.ts';
import { NeedTable } from './need-table.tsx';
import { WeightList } from './weight-list.tsx';

const needAddress = createAddress({ area: codesOf('area') });

/** What the ranking takes from the municipality: its weights, and the labour need it goes by. */
export function LabourNeedScreen(): ReactElement {
  const { number, name } = useOwnMunicipality();
  const isLeader = useSession().account?.role === 'leader';
  const { data: rows, error, refetch } = useLabourNeed();
  return (
    <Page title={t.title}>
      <Stack as="section" gap={12}>
        <Heading level={2}>{t.weightsTitle(name)}</Heading>
        <Text>{t.weightsIntro}</Text>
        <WeightList municipality={number} />
        {isLeader && (
          <Row gap={12}>
            <ButtonLink to={paths.weights} variant="secondary">
              {weightsText.title}
            </ButtonLink>
            <ButtonLink to={paths.needImport} variant="secondary">
              {needImportText.title}
            </ButtonLink>
          </Row>
        )}
      </Stack>
      <Stack as="section" gap={12}>
        <Heading level={2}>{t.needTitle}</Heading>
        {t.needIntro.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
        {error && <Failure error={error} retry={refetch} />}
        {!rows && !error && <Loading words={t.loading} count={6} height="3rem" />}
        {rows && <NeedOfAreas rows={rows} />}
      </Stack>
    </Page>
  );
}

function NeedOfAreas({ rows }: { rows: readonly LabourNeedRow[] }): ReactElement {
  const areas = useAreas();
  const { state, change } = useAddress(needAddress);
  const names = useNames();
  const counted = areas.map((area) => ({ area, rows: newestRows(rows, area) }));
  const first = counted.find((one) => one.rows.length > 0) ?? counted[0];
  const shown = counted.find(({ area }) => state.area?.includes(area)) ?? first;
  return (
    <>
      <Row gap={24}>
        <Select
          label={t.area}
          value={shown?.area ?? ''}
          onChange={(event) => change({ area: [event.target.value] })}
        >
          {counted.map((one) => (
            <option key={one.area} value={one.area}>
              {t.areaOption(names.area(one.area), one.rows.length)}
            </option>
          ))}
        </Select>
      </Row>
      {shown && shown.rows.length > 0 ? <NeedTable rows={shown.rows} /> : <Text>{t.noRows}</Text>}
    </>
  );
}

/** Municipality, county, country: in the order they are asked (matching.md, "need"). */
function useAreas(): string[] {
  const { number } = useOwnMunicipality();
  const { data } = useQuery(municipalitiesQuery);
  const county = data?.find((one) => one.number === number)?.countyNumber;
  return county ? [number, county, '0'] : [number, '0'];
}
