import { z } from 'zod';
import { endpoint } from '#shared/endpoint.ts';

export const getSite = endpoint({
  method: 'GET',
  path: '/api/site',
  who: 'anyone',
  summary: 'Whom people without an account may write to about this installation',
  reply: z.object({
    /** About what somebody cannot use; missing: the municipality is asked. */
    accessibilityContact: z.string().optional(),
  }),
  cacheSeconds: 300,
});

export const siteEndpoints = [getSite] as const;
