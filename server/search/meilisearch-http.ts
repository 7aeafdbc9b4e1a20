import {
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

/** Meilisearch answered with an error; `code` is one of its own, such as `index_not_found`. */
export class MeilisearchFault extends Error {
  override name = 'MeilisearchFault';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(`${status} ${code}: ${message}`);
    this.status = status;
    this.code = code;
  }
}

/** The engine's answer behind an error; the client wraps what its transport throws. */
export function faultBehind(error: unknown): MeilisearchFault | undefined {
  if (error instanceof MeilisearchFault) return error;
  return error instanceof Error ? faultBehind(error.cause) : undefined;
}

export interface MeilisearchHttp {
  /** Stands in for `fetch` in the client; answers the parsed JSON. */
  send(url: Parameters<typeof fetch>[0], init?: RequestInit): Promise<unknown>;
  close(): void;
}

interface Outgoing {
  method: string;
  headers: Record<string, string>;
  body: string;
  signal: AbortSignal | undefined;
}

/**
 * Requests with a known length over connections kept open. Node's fetch sends headers and body in two
 * packets, which wait for each other some 45 ms on every request.
 */
export function createMeilisearchHttp(): MeilisearchHttp {
  const agents = {
    'http:': new HttpAgent({ keepAlive: true }),
    'https:': new HttpsAgent({ keepAlive: true }),
  };

  async function send(url: URL, outgoing: Outgoing, isRetry = false): Promise<unknown> {
    const isSecure = url.protocol === 'https:';
    const request = (isSecure ? httpsRequest : httpRequest)(url, {
      agent: agents[isSecure ? 'https:' : 'http:'],
      method: outgoing.method,
      headers: outgoing.headers,
      ...(outgoing.signal && { signal: outgoing.signal }),
    });
    try {
      return await replyTo(request, outgoing.body);
    } catch (error) {
      // The engine may close an idle connection just when it is used again. A swap sent twice undoes itself.
      const mayRetry = request.reusedSocket && !url.pathname.endsWith('/swap-indexes');
      if (isRetry || !mayRetry || !isReset(error)) throw error;
      return send(url, outgoing, true);
    }
  }

  return {
    send(url, init = {}) {
      const body = typeof init.body === 'string' ? init.body : '';
      const headers = Object.fromEntries(new Headers(init.headers));
      return send(new URL(String(url)), {
        method: init.method ?? 'GET',
        headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
        body,
        signal: init.signal ?? undefined,
      });
    },
    close() {
      for (const agent of Object.values(agents)) agent.destroy();
    },
  };
}

async function replyTo(request: ClientRequest, body: string): Promise<unknown> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request.once('response', resolve).once('error', reject).end(body);
  });
  return parseReply(response.statusCode ?? 0, await readAll(response));
}

async function readAll(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function parseReply(status: number, text: string): unknown {
  const reply = parseJson(text);
  if (status >= 200 && status < 300 && reply !== undefined) return reply;
  const { code, message } = (reply ?? {}) as { code?: string; message?: string };
  throw new MeilisearchFault(status, code ?? 'unreadable', message ?? text.slice(0, 200));
}

function parseJson(text: string): unknown {
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isReset(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ECONNRESET';
}
