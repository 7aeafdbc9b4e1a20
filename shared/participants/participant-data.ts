import { z } from 'zod';

interface WhoseData {
  /** The field that says whose; null: they are the participant's that the request asks for. */
  whose: string | null;
  /** Where the field is no participant's id: the path on which it leads to one. */
  behind?: `/api/${string}/:id`;
}

/** Marks schemas whose values are data of participants. */
export const participantData = z.registry<WhoseData>();
