import { dayNumber } from '#shared/day-number.ts';
import { changeKey } from '#shared/matching/change-key.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { Considered } from './considered.ts';
import { failedGates } from './judge.ts';
import type { OpeningTable } from './opening-table.ts';
import { participantFacts } from './participant-facts.ts';
import { createParticipantTable } from './participant-table.ts';
import { createPlan, type Sides } from './plan.ts';
import { rankPage } from './rank-page.ts';
import type { RankContext } from './rank-run.ts';
import type { RankedPage } from './ranking.ts';
import { normalised } from './score.ts';
import { segmentRows } from './table.ts';
import { changesFor } from './what-if-changes.ts';

/**
 * One page of the openings that become eligible by a change: what counts as `more` in what would help,
 * ranked for the participant as the change would make them. Undefined when it is no change for them.
 */
export async function openedPage(
  participant: Participant,
  change: string,
  openings: OpeningTable,
  context: RankContext,
): Promise<Pick<RankedPage, 'items' | 'total'> | undefined> {
  const { qualifications } = context.index.tables;
  const found = changesFor(participant, qualifications).find(
    (one) => changeKey(one.change) === change,
  );
  if (!found) return undefined;
  const leftOutNow = leftOutBy(sidesOf(participant, openings, context), context);
  return await rankPage(sidesOf(found.participant, openings, context), leftOutNow, context);
}

function sidesOf(participant: Participant, openings: OpeningTable, { index }: RankContext): Sides {
  const participants = createParticipantTable();
  participants.put('participant', participantFacts(participant, index));
  return { openings, participants, fixed: 'participant' };
}

/** The openings that are not eligible as things are. */
function leftOutBy({ openings, participants, ...sides }: Sides, context: RankContext): Considered {
  const { index, need, today } = context;
  const weights = normalised(context.weights);
  const plan = createPlan(
    { openings, participants, ...sides },
    index,
    need,
    weights,
    dayNumber(today),
  );
  const columns = participants.segments[0]!;
  return (segment) => {
    const marks = new Uint8Array(segmentRows);
    const rows = Math.min(segmentRows, openings.count - segment * segmentRows);
    for (let o = 0; o < rows; o++) {
      marks[o] = failedGates(plan, openings.segments[segment]!, o, columns, 0) === 0 ? 0 : 1;
    }
    return marks;
  };
}
