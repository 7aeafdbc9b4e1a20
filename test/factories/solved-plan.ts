import { setTimeout as pause } from 'node:timers/promises';
import type { PlanReply } from '#shared/plans/plan.ts';
import type { Caller } from './test-server.ts';

/** Asks for a plan and waits until it is there. */
export async function solvedPlan(caller: Caller, asked: object = {}): Promise<PlanReply> {
  const { body } = await caller.post('/api/plans').send(asked).expect(202);
  return planSolved(caller, body.id);
}

export async function planSolved(caller: Caller, id: string): Promise<PlanReply> {
  for (;;) {
    const { body } = await caller.get(`/api/plans/${id}`).expect(200);
    if (body.state !== 'queued' && body.state !== 'running') return body;
    await pause(20);
  }
}
