import { z } from 'zod';
import { id } from '#shared/fields.ts';
import { referralStates } from './referral-table.ts';

/** A referral that is under way, as it stands beside a match. */
export const openReferral = z.object({ id, state: z.enum(referralStates) });
export type OpenReferral = z.output<typeof openReferral>;
