import type { ReactElement } from 'react';
import { changeKey } from '#shared/matching/change-key.ts';
import type { WhatIf } from '#shared/matching/what-if.ts';
import type { AddressOnScreen } from '#web/address/use-address.ts';
import { Loading } from '#web/advisor/loading.tsx';
import { OpenedOpenings } from '#web/advisor/matches/counted-openings.tsx';
import type { MatchState } from '#web/advisor/matches/match-address.ts';
import { useOccupationGroup } from '#web/advisor/use-occupation-group.ts';
import { useWhatIf } from '#web/api/participant-matches.ts';
import { Failure } from '#web/app/failure.tsx';
import { useNames } from '#web/match/use-names.ts';
import { changeWords, whatIfText as t } from '#web/text/advisor-what-if.ts';
import { Explanation } from '#web/ui/explanation.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Link } from '#web/ui/link.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { type ChangeEffect, groupChanges, partByHelp } from './change-groups.ts';
import { ChangeTable } from './change-table.tsx';
import styles from './what-if-view.module.css';
import { WishTable } from './wish-table.tsx';

type MatchAddress = AddressOnScreen<MatchState>;

interface WhatIfViewProps {
  id: string;
  address: Pick<MatchAddress, 'state' | 'isKnown' | 'queryAfter' | 'change'>;
}

/** What would help a participant: single changes by what they open, and further wishes by the score. */
export function WhatIfView({ id, address }: WhatIfViewProps): ReactElement {
  const { data, error, refetch } = useWhatIf(id);
  const { change } = address.state;
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data) return <Loading words={t.loading} count={1} height="24rem" />;
  const queryOf = (to: string | undefined): string => address.queryAfter({ change: to });
  if (change) return <Opened id={id} address={address} whatIf={data} change={change} />;
  return (
    <Stack gap={32}>
      <Changes whatIf={data} queryOf={(effect) => queryOf(changeKey(effect.change))} />
      {data.wishes.length > 0 && <Wishes wishes={data.wishes} />}
    </Stack>
  );
}

/** The openings of one change, where the number of the table leads. */
function Opened({
  id,
  address,
  whatIf,
  change,
}: WhatIfViewProps & { whatIf: WhatIf; change: string }): ReactElement {
  const wordsOf = useChangeWords();
  const effect = whatIf.changes.find((one) => changeKey(one.change) === change);
  const back = { label: t.allChanges, query: address.queryAfter({ change: undefined }) };
  // An old link, or the participant has it now.
  if (!effect) {
    return (
      <Text>
        {t.gone} <Link to={{ search: back.query }}>{back.label}</Link>
      </Text>
    );
  }
  const intro = [t.opened(effect.more), t.openedHow];
  const head = { title: wordsOf(effect), intro, level: 3 as const, back };
  return <OpenedOpenings {...{ participantId: id, head, address, change }} />;
}

function useChangeWords(): (effect: ChangeEffect) => string {
  const { qualification } = useNames();
  const group = useOccupationGroup();
  return ({ change }) => changeWords(change, { qualification, group });
}

interface ChangesProps {
  whatIf: WhatIf;
  queryOf: (effect: ChangeEffect) => string;
}

function Changes({ whatIf, queryOf }: ChangesProps): ReactElement {
  const wordsOf = useChangeWords();
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
        <ChangeTable changes={helpful} wordsOf={wordsOf} queryOf={queryOf} />
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
