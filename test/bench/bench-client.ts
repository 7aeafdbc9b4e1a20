import { type Agent, type IncomingMessage, request } from 'node:http';

export interface BenchReply {
  status: number;
  body: Buffer;
  headers: IncomingMessage['headers'];
}

export interface BenchRequest {
  method?: string;
  headers?: Record<string, string>;
  /** Sent as JSON. */
  json?: object;
  /** Keeps connections open. */
  agent?: Agent;
  /** An address of this machine to come from; every one that begins with 127 is. */
  localAddress?: string;
  patienceMs?: number;
}

/** So long a reply may take, unless said. */
const usualPatienceMs = 10_000;

/** Any status is a reply. @throws when there is none: the connection failed or nothing came in time. */
export function send(url: string, asked: BenchRequest = {}): Promise<BenchReply> {
  const { method = 'GET', agent, json, localAddress, patienceMs = usualPatienceMs } = asked;
  const headers = {
    // As a browser does.
    origin: new URL(url).origin,
    ...asked.headers,
    ...(json && { 'content-type': 'application/json' }),
  };
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method, headers, agent, localAddress, timeout: patienceMs },
      (res) => {
        read(res).then(
          (body) => resolve({ status: res.statusCode ?? 0, body, headers: res.headers }),
          reject,
        );
      },
    );
    sent.on('timeout', () => sent.destroy(new Error(`${method} ${url}: no reply in time`)));
    sent.on('error', reject);
    sent.end(json && JSON.stringify(json));
  });
}

/** @throws when the status is not one of success. */
export async function sendWell(url: string, asked: BenchRequest = {}): Promise<BenchReply> {
  const reply = await send(url, asked);
  if (reply.status < 300) return reply;
  throw new Error(`${asked.method ?? 'GET'} ${url}: ${reply.status} ${reply.body}`);
}

/** @returns the cookie of the session. */
export async function signIn(
  url: string,
  { email, password }: { email: string; password: string },
): Promise<string> {
  const json = { email, password };
  const { headers } = await sendWell(`${url}/api/session`, { method: 'POST', json });
  return (headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ');
}

async function read(res: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of res) chunks.push(chunk);
  return Buffer.concat(chunks);
}
