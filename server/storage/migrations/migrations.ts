import type { LabourNeedRow } from '#shared/labour-need/labour-need.ts';
import { addAccountStates } from './account-states.ts';
import { addDisabledAt } from './disabled-accounts.ts';
import { shipLabourNeed2025 } from './labour-need-2025.ts';
import type { Migration } from './migration.ts';
import { addNameKeys } from './name-keys.ts';
import { movePseudonymousLooks } from './pseudonymous-looks.ts';
import { addReservations } from './reservations.ts';
import { addResponsible } from './responsible.ts';
import { addRevisions } from './revisions.ts';

/** What the product ships that is stored in the database. */
interface Shipped {
  labourNeed: readonly LabourNeedRow[];
}

/** In the order in which they run. New ones are added at the end; none is ever changed or removed. */
export function releasedMigrations({ labourNeed }: Shipped): readonly Migration[] {
  return [
    shipLabourNeed2025(labourNeed),
    addNameKeys,
    addRevisions,
    addAccountStates,
    movePseudonymousLooks,
    addResponsible,
    addReservations,
    addDisabledAt,
  ];
}
