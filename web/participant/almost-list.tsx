import type { ReactElement } from 'react';
import type { MatchesReply } from '#shared/matching/match.ts';
import { useOwnAlmost } from '#web/api/own-almost.ts';
import type { OwnSearch } from '#web/api/own-matches.ts';
import { AlikeOpenings } from '#web/match/alike-openings.tsx';
import { OpeningCard } from '#web/opening/opening-card.tsx';
import { useQualifications } from '#web/opening/use-qualifications.ts';
import { InterestLink } from '#web/referral/interest-link.tsx';
import { missingLines } from '#web/sentences/missing.ts';
import { ownMatchesText as t } from '#web/text/own-matches.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { ExplainedLine } from './explained-line.tsx';
import styles from './match-list.module.css';
import { ShowMore } from './show-more.tsx';
import { useShownGroups } from './shown-groups.ts';

interface AlmostListProps {
  id: string;
  first: MatchesReply;
  search: OwnSearch;
  /** From 1: the best few; each further one shows more. */
  page: number;
  onMore: () => void;
}

/** What would fit but for one thing, and what that thing is; as many as one asks for. */
export function AlmostList({ id, first, search, page, onMore }: AlmostListProps): ReactElement {
  const almost = useOwnAlmost(search, first);
  const groups = useShownGroups(almost, page);
  const needsWords = almost.items.some(({ missing }) => missing.gate === 'qualification');
  const qualifications = useQualifications(needsWords);
  return (
    <Stack as="section" gap={16}>
      <Heading level={2} id={id} tabIndex={-1}>
        {t.almost}
      </Heading>
      <Text>{t.almostIntro}</Text>
      <Stack as="ul" gap={16}>
        {groups.map((group) => (
          <li key={group[0]?.opening.id}>
            <AlmostCard group={group} qualifications={qualifications} />
          </li>
        ))}
      </Stack>
      <ShowMore
        shown={groups.flat().length}
        total={first.almostTotal}
        label={t.moreAlmost}
        isFetching={almost.isFetching}
        onMore={onMore}
      />
    </Stack>
  );
}

type Almost = MatchesReply['almost'];

interface AlmostCardProps {
  /** Alike but for their dates, and so lacking the same. */
  group: Almost;
  qualifications: ReturnType<typeof useQualifications>;
}

function AlmostCard({ group, qualifications }: AlmostCardProps): ReactElement | null {
  const [first] = group;
  if (!first) return null;
  const { opening, missing, referral } = first;
  return (
    <OpeningCard opening={opening} level={3}>
      <div className={styles.why}>
        <h4>{t.missing}</h4>
        <ul data-tone="missing">
          {missingLines(missing, qualifications).map(({ text, more }) => (
            <li key={text}>
              <ExplainedLine text={text} label={t.howToGet} more={more} />
            </li>
          ))}
        </ul>
      </div>
      {referral && <InterestLink opening={opening} referral={referral} />}
      <AlikeOpenings openings={group.map((one) => one.opening)} />
    </OpeningCard>
  );
}
