import { z } from 'zod';

/**
 * Marks schemas whose values are data of participants. `whose` names the field that says whose; null:
 * they are the participant's that the request asks for.
 */
export const participantData = z.registry<{ whose: string | null }>();
