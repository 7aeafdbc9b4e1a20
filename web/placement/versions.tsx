import { type ReactElement, useId, useState } from 'react';
import type { PlacementVersion } from '#shared/placements/placement.ts';
import type { PlacementState } from '#shared/placements/placement-codes.ts';
import { usePlacementVersions } from '#web/api/placements.ts';
import { Failure } from '#web/app/failure.tsx';
import { placementText } from '#web/text/placement.ts';
import { Button } from '#web/ui/button.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import styles from './placement.module.css';
import { type PlanTerms, planChanges } from './plan-facts.ts';
import type { ShownPlan } from './shown-plan.ts';
import { usePlanReader } from './use-plan-reader.ts';

interface VersionsProps {
  id: string;
  state: PlacementState;
  /** The plan as it is now. */
  plan: ShownPlan;
  terms: PlanTerms;
  isInside: boolean;
  text: {
    showVersions: string;
    hideVersions: string;
    noVersions: string;
    version: (at: string) => string;
    sameAsNow: string;
  };
}

/** What was approved before, and what was changed since; asked for when somebody wants to see it. */
export function Versions({ id, text, state, ...plan }: VersionsProps): ReactElement | null {
  const [isOpen, setIsOpen] = useState(false);
  const listId = useId();
  // Nothing has been approved yet.
  if (state === 'draft') return null;
  return (
    <Stack gap={12} data-screen-only>
      <div>
        <Button
          size="small"
          variant="secondary"
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? text.hideVersions : text.showVersions}
        </Button>
      </div>
      <div id={listId}>{isOpen && <Earlier id={id} text={text} state={state} {...plan} />}</div>
    </Stack>
  );
}

function Earlier({ id, plan, terms, isInside, text }: VersionsProps): ReactElement {
  const { data, error, refetch } = usePlacementVersions(id);
  const reader = usePlanReader(terms, isInside);
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data) return <SkeletonList count={1} height="6rem" />;
  if (data.length === 0) return <Text>{text.noVersions}</Text>;
  return (
    <Stack as="ol" gap={16}>
      {data.map((version, i) => {
        const changes = planChanges(version, nextOf(data, i) ?? plan, reader);
        return (
          <li key={version.version}>
            <Text>
              <b>{text.version(version.approvedAt)}</b>
            </Text>
            {changes.length === 0 ? <Text>{text.sameAsNow}</Text> : <Changes changes={changes} />}
          </li>
        );
      })}
    </Stack>
  );
}

/** Latest first: what followed stands before. */
function nextOf(versions: readonly PlacementVersion[], at: number): ShownPlan | undefined {
  return versions[at - 1];
}

export function Changes({ changes }: { changes: ReturnType<typeof planChanges> }): ReactElement {
  const { changedFrom, changedTo, nothing } = placementText;
  return (
    <dl className={styles.changes}>
      {changes.map(({ term, before, after }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{changedFrom(before || nothing)}</dd>
          <dd>{changedTo(after || nothing)}</dd>
        </div>
      ))}
    </dl>
  );
}
