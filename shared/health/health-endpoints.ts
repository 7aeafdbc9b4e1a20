import { z } from 'zod';
import { endpoint } from '#shared/endpoint.ts';

const reply = z.object({ status: z.literal('ok') });

export const isLive = endpoint({
  method: 'GET',
  path: '/api/health/live',
  who: 'anyone',
  summary: 'The process answers',
  reply,
});

export const isReady = endpoint({
  method: 'GET',
  path: '/api/health/ready',
  who: 'anyone',
  summary: 'Everything needed to answer is there; 503 names what is not',
  reply,
});

export const healthEndpoints = [isLive, isReady] as const;
