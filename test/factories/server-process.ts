import { startKillableServer } from './killable-server.ts';
import type { Credentials } from './test-server.ts';

/** A server in a process of its own, which may be killed. */
export interface ServerProcess {
  /** A request of the one signed in: a POST where there is a body. */
  call(path: string, body?: object): Promise<Response>;
  /** `kill -9`. */
  kill(): Promise<void>;
}

/**
 * Starts the built server.
 * @param env what it is told beside what every test server is.
 */
export async function startServerProcess(
  program: string,
  env: Readonly<Record<string, string>>,
  credentials: Credentials,
): Promise<ServerProcess> {
  const { url, kill } = await startKillableServer(program, env);
  const headers = new Headers({ 'Content-Type': 'application/json', Origin: new URL(url).origin });
  const call: ServerProcess['call'] = (path, body) =>
    fetch(new URL(path, url), {
      headers,
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
  const signedIn = await call('/api/session', credentials);
  headers.set('Cookie', signedIn.headers.getSetCookie().join('; '));
  return { call, kill };
}
