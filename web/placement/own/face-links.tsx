import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { moods } from '#shared/placements/placement-codes.ts';
import { paths } from '#web/app/paths.ts';
import { moodLabels } from '#web/text/placement.ts';
import styles from '../talk/mood.module.css';
import { moodFaces } from '../talk/mood-faces.tsx';
import type { MoodLinkState } from '../talk/mood-link-state.ts';

/** Three faces that lead to the answer, with the one that was tapped chosen. */
export function FaceLinks({
  placementId,
  checkInId,
}: {
  placementId: string;
  checkInId: string;
}): ReactElement {
  return (
    <div className={styles.faces}>
      {moods.map((mood) => {
        const state: MoodLinkState = { mood };
        return (
          <Link
            key={mood}
            to={paths.checkIn(placementId, checkInId)}
            state={state}
            className={styles.face}
          >
            {moodFaces[mood]}
            <span>{moodLabels[mood]}</span>
          </Link>
        );
      })}
    </div>
  );
}
