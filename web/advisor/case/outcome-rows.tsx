import type { ReactElement } from 'react';
import { useLocation } from 'react-router';
import type { Outcome } from '#shared/outcomes/outcome.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { ComesFrom } from '#web/advisor/comes-from.ts';
import { Loading } from '#web/advisor/loading.tsx';
import { outcomePath } from '#web/advisor/outcome/outcome-address.ts';
import { useOutcomes } from '#web/api/outcomes.ts';
import { useParticipantPlacements } from '#web/api/participant-placements.ts';
import { Failure } from '#web/app/failure.tsx';
import { paths } from '#web/app/paths.ts';
import { useOccupationTitle } from '#web/occupation/use-occupation-title.ts';
import { casePlacementsText as t } from '#web/text/advisor-case.ts';
import { outcomeText, outcomeWords } from '#web/text/advisor-outcome.ts';
import { ButtonLink } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Link } from '#web/ui/link.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';

/** What became of somebody, as it was recorded last; each can be corrected. */
export function OutcomeRows({ participant: { id } }: { participant: Participant }): ReactElement {
  const { pathname, search } = useLocation();
  const from: ComesFrom = { from: pathname + search };
  const { data, error, refetch } = useOutcomes(id);
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data) return <Loading words={t.outcomesLoading} count={1} height="4rem" />;
  return (
    <>
      {data.length === 0 && <Text>{t.noOutcomes}</Text>}
      {data.length > 0 && (
        <Stack as="ul" gap={12}>
          {data.map((outcome) => (
            <Card key={outcome.id} as="li">
              <Recorded outcome={outcome} participantId={id} from={from} />
            </Card>
          ))}
        </Stack>
      )}
      <div>
        <ButtonLink to={paths.outcome(id)} state={from} variant="secondary">
          {t.writeOutcome}
        </ButtonLink>
      </div>
    </>
  );
}

interface RecordedProps {
  outcome: Outcome;
  participantId: string;
  from: ComesFrom;
}

function Recorded({ outcome, participantId, from }: RecordedProps): ReactElement {
  const titleOf = useOccupationTitle();
  const { data: placements } = useParticipantPlacements(participantId);
  const { after, months, placementId, occupation, note, by, at, asOf, corrections } = outcome;
  const title = placements?.find((each) => each.id === placementId)?.title;
  const point =
    after === 'programme'
      ? outcomeText.points.programme(months)
      : outcomeText.points.placement(months, title ?? outcomeText.aPlacement);
  return (
    <Stack gap={4}>
      <Text>
        <b>{point}</b>
      </Text>
      <Text>{outcomeWords(outcome, occupation && titleOf(occupation))}</Text>
      {note !== undefined && <Text size="small">{note}</Text>}
      <Text size="small" subtle>
        {t.asOf(asOf)} · {outcomeText.writtenBy(by.displayName, at)}
        {corrections.length > 0 && ` · ${t.corrected(corrections.length)}`}
      </Text>
      <Text size="small">
        <Link
          to={outcomePath(participantId, outcome)}
          state={from}
          aria-label={t.correctWhich(point)}
        >
          {t.correct}
        </Link>
      </Text>
    </Stack>
  );
}
