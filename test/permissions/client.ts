import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { text } from 'node:stream/consumers';

/** What came back. */
export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  /** Undefined where it is no JSON. */
  body: Record<string, unknown> | undefined;
}

export interface Sent {
  method: string;
  path: string;
  cookie?: string;
  query?: Record<string, string> | URLSearchParams | undefined;
  /** Sent as what it is: an object as JSON, a text as CSV, URLSearchParams as a form, bytes are JSON. */
  body?: unknown;
}

export type Send = (sent: Sent) => Promise<Answered>;

const agent = new Agent({ keepAlive: true });

/** Sends as it is told, keeps no cookies, and costs less than a client that does more. */
export function createClient(url: string): Send {
  const { origin } = new URL(url);
  return async ({ method, path, cookie, query = {}, body }) => {
    const search = new URLSearchParams(query).toString();
    const payload = body === undefined ? undefined : written(body);
    const headers = {
      Origin: origin,
      ...(cookie && { Cookie: cookie }),
      ...(payload && {
        'Content-Type': payload.type,
        'Content-Length': Buffer.byteLength(payload.text),
      }),
    };
    const address = `${url}${path}${search && `?${search}`}`;
    return await exchange(address, { method, headers }, payload?.text);
  };
}

function exchange(
  address: string,
  options: { method: string; headers: Record<string, string | number> },
  payload: string | undefined,
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { ...options, agent }, async (response) => {
      const said = await text(response);
      const isJson = response.headers['content-type']?.includes('json');
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        text: said,
        body: isJson ? JSON.parse(said) : undefined,
      });
    });
    asked.on('error', (error) => {
      // The server had just let go of a connection that nothing was sent on for a while.
      if (asked.reusedSocket) resolve(exchange(address, options, payload));
      else reject(error);
    });
    asked.end(payload);
  });
}

/** What a reply sets, as it is sent back. */
export function cookieOf({ headers }: Answered): string {
  return (headers['set-cookie'] ?? []).map((each) => each.split(';')[0]).join('; ');
}

function written(body: unknown): { type: string; text: string } {
  if (typeof body === 'string') return { type: 'text/csv', text: body };
  if (Buffer.isBuffer(body)) return { type: 'application/json', text: body.toString() };
  if (body instanceof URLSearchParams) {
    return { type: 'application/x-www-form-urlencoded', text: body.toString() };
  }
  return { type: 'application/json', text: JSON.stringify(body) };
}
