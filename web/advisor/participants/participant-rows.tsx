import type { ReactElement } from 'react';
import { skills } from '#shared/codes.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { matchAddress } from '#web/advisor/matches/match-address.ts';
import { type NewsOfOne, useNewsOfAll } from '#web/api/news.ts';
import { paths } from '#web/app/paths.ts';
import { participantsText as t } from '#web/text/advisor.ts';
import { newMatchesText as newText } from '#web/text/advisor-match.ts';
import { skillLabels } from '#web/text/code-labels.ts';
import { format } from '#web/text/format.ts';
import { daysUntil, languageName } from '#web/text/plain-words.ts';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Link } from '#web/ui/link.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import {
  Table,
  TableBody,
  TableCell,
  TableColumnHeader,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '#web/ui/table.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { Text } from '#web/ui/text.tsx';
import { useNarrow } from '#web/ui/use-narrow.ts';
import { NorwegianLevel, NorwegianLevels } from './norwegian-level.tsx';
import { type ListChoice, listSorts, type SortKey, sortOf } from './participant-list.ts';

interface ParticipantRowsProps {
  participants: readonly Participant[];
  choice: ListChoice;
  titleOf: (occupation: string) => string;
  onChange: (changes: Partial<ListChoice>) => void;
}

/** A table on a desk, cards on a phone. */
export function ParticipantRows(props: ParticipantRowsProps): ReactElement {
  return useNarrow() ? <Cards {...props} /> : <Rows {...props} />;
}

function Rows(props: ParticipantRowsProps): ReactElement {
  const { participants, choice, titleOf, onChange } = props;
  const { data: news } = useNewsOfAll();
  const { key, descending } = sortOf(choice);
  const turn = (wanted: string): void => {
    const sort = wanted === key && !descending ? `-${wanted}` : wanted;
    onChange({ sort: listSorts.find((one) => one === sort) });
  };
  return (
    <Table
      label={t.table}
      size="small"
      sort={{ orderBy: key, direction: descending ? 'descending' : 'ascending' }}
      onSortChange={turn}
    >
      <TableHeader>
        <TableRow>
          <Sortable by="name" label={t.name} />
          {skills.map((skill) =>
            skill === 'speaking' ? (
              <Sortable key={skill} by={skill} label={skillLabels[skill]} />
            ) : (
              <TableHeaderCell key={skill} scope="col">
                {skillLabels[skill]}
              </TableHeaderCell>
            ),
          )}
          <Sortable by="wish" label={t.sortBy.wish} />
          <TableHeaderCell scope="col">{t.columns.languages}</TableHeaderCell>
          <Sortable by="end" label={t.sortBy.end} />
        </TableRow>
      </TableHeader>
      <TableBody>
        {participants.map((participant) => (
          <TableRow key={participant.id}>
            <TableHeaderCell scope="row">
              <NameLink {...participant} news={news?.get(participant.id)} />
            </TableHeaderCell>
            {skills.map((skill) => (
              <TableCell key={skill}>
                <NorwegianLevel norwegian={participant.norwegian} skill={skill} />
              </TableCell>
            ))}
            <TableCell>{wishWords(participant, titleOf)}</TableCell>
            <TableCell>{participant.languages.map(languageName).join(', ')}</TableCell>
            <TableCell>{endWords(participant)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Sortable({ by, label }: { by: SortKey; label: string }): ReactElement {
  return (
    <TableColumnHeader sortKey={by} sortable scope="col">
      {label}
    </TableColumnHeader>
  );
}

function Cards({ participants, titleOf }: ParticipantRowsProps): ReactElement {
  const { data: news } = useNewsOfAll();
  return (
    <Stack as="ul" gap={12}>
      {participants.map((participant) => (
        <Card key={participant.id} as="li">
          <Stack gap={4}>
            <Heading level={2} looksLike={3}>
              <NameLink {...participant} news={news?.get(participant.id)} />
            </Heading>
            <NorwegianLevels {...participant} />
            <Text size="small">{wishWords(participant, titleOf)}</Text>
            <Text size="small" subtle>
              {t.endsOn(endWords(participant))}
            </Text>
          </Stack>
        </Card>
      ))}
    </Stack>
  );
}

function NameLink({
  id,
  displayName,
  protection,
  news,
}: Participant & { news: NewsOfOne | undefined }): ReactElement {
  return (
    <>
      <Row gap={8} as="span">
        <Link to={paths.participant(id)}>{displayName}</Link>
        {protection !== 'none' && <Tag tone="warning">{t.protected}</Tag>}
      </Row>
      {news && (
        <Text size="small">
          <Link to={newMatchesOf(news)} aria-label={newText.which(news.count, displayName)}>
            {newText.short(news.count)}
          </Link>
        </Text>
      )}
    </>
  );
}

/** Just those that the number counts. */
function newMatchesOf({ participantId, publishedAfter }: NewsOfOne): string {
  return paths.participant(participantId) + matchAddress.write({ publishedAfter });
}

function wishWords({ wishes: [first, ...others] }: Participant, titleOf: Title): string {
  if (!first) return t.noWish;
  const title = titleOf(first.occupation);
  return others.length > 0 ? `${title} ${t.moreWishes(others.length)}` : title;
}

type Title = ParticipantRowsProps['titleOf'];

function endWords({ programme }: Participant): string {
  if (!programme?.end) return t.notStated;
  return daysUntil(programme.end) < 0 ? t.ended(programme.end) : format.day(programme.end);
}
