import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { PlanBench } from './plan-bench.ts';
import type { FromThread, ThreadGround, ToThread } from './plan-messages.ts';

/** The thread in which plans are solved. It knows no database, and nobody but who is in a plan. */
const port = parentPort;
if (!port) throw new Error('this runs in a thread of its own');

const bench = new PlanBench(workerData as ThreadGround, {
  say: (message: FromThread) => port.postMessage(message),
  /** What was sent meanwhile; while a plan is solved nothing else brings it here. */
  next: () => receiveMessageOnPort(port)?.message as ToThread | undefined,
});
port.on('message', (message: ToThread) => bench.take(message));
