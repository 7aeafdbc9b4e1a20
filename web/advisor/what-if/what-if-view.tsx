import type { ReactElement } from 'react';
import type { WhatIf } from '#shared/matching/what-if.ts';
import { Loading } from '#web/advisor/loading.tsx';
import { useNames } from '#web/advisor/use-names.ts';
import { useOccupationGroup } from '#web/advisor/use-occupation-group.ts';
import { useWhatIf } from '#web/api/participant-matches.ts';
import { Failure } from '#web/app/failure.tsx';
import { changeWords, whatIfText as t } from '#web/text/advisor-what-if.ts';
import { Explanation } from '#web/ui/explanation.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { type ChangeEffect, groupChanges, partByHelp } from './change-groups.ts';
import { ChangeTable } from './change-table.tsx';
import styles from './what-if-view.module.css';
import { WishTable } from './wish-table.tsx';

/** What would help a participant: single changes by what they open, and further wishes by the score. */
export function WhatIfView({ id }: { id: string }): ReactElement {
  const { data, error, refetch } = useWhatIf(id);
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data) return <Loading words={t.loading} count={1} height="24rem" />;
  return (
    <Stack gap={32}>
      <Changes whatIf={data} />
      {data.wishes.length > 0 && <Wishes wishes={data.wishes} />}
    </Stack>
  );
}

function Changes({ whatIf }: { whatIf: WhatIf }): ReactElement {
  const { qualification } = useNames();
  const group = useOccupationGroup();
  const wordsOf = ({ change }: ChangeEffect): string =>
    changeWords(change, { qualification, group });
  const { helpful, others } = partByHelp(whatIf.changes);
  return (
    <Stack gap={16}>
      <Stack gap={4}>
        <Text>{t.today(whatIf.total, whatIf.best)}</Text>
        <Text size="small" subtle>
          {t.how}
        </Text>
      </Stack>
      {helpful.length > 0 ? (
        <ChangeTable changes={helpful} wordsOf={wordsOf} />
      ) : (
        <Text>{t.nothingHelps}</Text>
      )}
      {others.length > 0 && (
        <Explanation label={t.noMore(others.length)}>
          <dl className={styles.others}>
            {groupChanges(others).map(({ group: name, changes }) => (
              <div key={name}>
                <dt>{t.group[name]}</dt>
                <dd>{changes.map(wordsOf).join(' · ')}</dd>
              </div>
            ))}
          </dl>
        </Explanation>
      )}
    </Stack>
  );
}

function Wishes({ wishes }: Pick<WhatIf, 'wishes'>): ReactElement {
  const { occupation } = useNames();
  return (
    <Stack gap={16}>
      <Stack gap={4}>
        <Heading level={3}>{t.wishes}</Heading>
        <Text size="small" subtle>
          {t.wishesHow}
        </Text>
      </Stack>
      <WishTable wishes={wishes} titleOf={occupation} />
    </Stack>
  );
}
