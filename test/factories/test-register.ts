import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A register of units on this machine, with what the test says it has. */
export interface TestRegister {
  url: string;
  /** What it answers, by path: a body, or a status. Any other path is 404. */
  has: Map<string, object | number | 'nothing'>;
  /** Every path that was asked for. */
  asked: string[];
  close(): Promise<void>;
}

export async function startTestRegister(): Promise<TestRegister> {
  const has: TestRegister['has'] = new Map();
  const asked: string[] = [];
  const http = createServer(({ url = '' }, res) => {
    asked.push(url);
    const answer = has.get(url) ?? 404;
    if (answer === 'nothing') return;
    res.statusCode = typeof answer === 'number' ? answer : 200;
    if (answer === 302) res.setHeader('location', '/elsewhere');
    res.setHeader('content-type', 'application/json');
    res.end(typeof answer === 'number' ? '{}' : JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    has,
    asked,
    async close() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}
