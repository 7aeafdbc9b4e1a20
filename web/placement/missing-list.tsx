import type { ReactElement } from 'react';
import type { RequiredPart } from '#shared/placements/missing-parts.ts';
import { paths } from '#web/app/paths.ts';
import { fieldId } from '#web/form/form-fields.ts';
import { missingLabels } from '#web/text/placement.ts';
import { Link } from '#web/ui/link.tsx';
import { planFormName } from './form/plan-form-name.ts';
import styles from './placement.module.css';

interface MissingListProps {
  placementId: string;
  missing: readonly RequiredPart[];
  /** Which of them the reader may fill in. */
  writable: readonly RequiredPart[];
}

/** What is missing before anybody can approve; each leads to its field. */
export function MissingList({ placementId, missing, writable }: MissingListProps): ReactElement {
  return (
    <ul className={styles.list}>
      {missing.map((part) => (
        <li key={part}>
          {writable.includes(part) ? (
            <Link to={`${paths.editPlacement(placementId)}#${fieldId(planFormName, part)}`}>
              {missingLabels[part]}
            </Link>
          ) : (
            missingLabels[part]
          )}
        </li>
      ))}
    </ul>
  );
}
