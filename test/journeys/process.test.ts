import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { builtProgram } from '#test/built-program.ts';
import { anEmployerInput } from '#test/factories/employer.ts';

/** The server as a process of its own: how it starts, and how it ends. */
let program: string;
let dataDir: string;
let child: ChildProcess;

beforeAll(async () => {
  program = await builtProgram('server/main.ts');
  dataDir = await mkdtemp(join(tmpdir(), 'fotfeste-'));
});
afterAll(async () => {
  await rm(dataDir, { recursive: true });
});
afterEach(() => {
  child.kill('SIGKILL');
});

function start(env: NodeJS.ProcessEnv): { output: () => string } {
  child = spawn(process.execPath, [program], {
    env: { ...process.env, LOG_LEVEL: 'silent', ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output += String(chunk);
    });
  }
  return { output: () => output };
}

async function startedOn(env: NodeJS.ProcessEnv = {}): Promise<URL> {
  const { output } = start({ PORT: '0', DATA_DIR: dataDir, ...env });
  await expect.poll(output, { timeout: 30_000 }).toContain('http://');
  return new URL(/http:\S+/.exec(output())?.[0] ?? '');
}

it('on SIGTERM finishes what is under way, takes nothing more, and ends', async () => {
  const { hostname, port } = await startedOn();
  const body = JSON.stringify({ email: 'nobody@test.example', password: 'x' });
  const slow = connect(Number(port), hostname);
  slow.write(
    'POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n' +
      `Content-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
  );
  let reply = '';
  slow.on('data', (chunk) => {
    reply += String(chunk);
  });
  await setTimeout(200);
  child.kill('SIGTERM');
  const refused = () =>
    fetch(`http://${hostname}:${port}/api/health/live`).then(
      () => false,
      () => true,
    );
  await expect.poll(refused).toBe(true);
  expect(child.exitCode).toBeNull();
  slow.write(body.slice(5));
  const [code] = await once(child, 'exit');
  expect(reply).toContain('HTTP/1.1 401');
  expect(code).toBe(0);
});

it('does not start on a wrong environment, and names every fault', async () => {
  const { output } = start({ PORT: 'x', LOG_LEVEL: 'loud', DATA_DIR: dataDir });
  const [code] = await once(child, 'exit');
  expect(code).toBe(1);
  expect(output()).toMatch(/PORT: [\s\S]*LOG_LEVEL: /);
  expect(output()).not.toContain('    at ');
});

it('says in one line that its database or its port is taken', async () => {
  const { port } = await startedOn();
  const first = child;
  for (const env of [
    { PORT: '0', DATA_DIR: dataDir },
    { PORT: port, DATA_DIR: `${dataDir}/other` },
  ]) {
    const { output } = start(env);
    const [code] = await once(child, 'exit');
    expect(code).toBe(1);
    expect(output().trim().split('\n')).toHaveLength(1);
    expect(output()).toMatch(/in use/);
  }
  first.kill('SIGKILL');
});

it('killed while it makes something, makes it once when it is asked again', async () => {
  const credentials = { email: 'admin@test.example', password: 'et langt passord' };
  const env = {
    DATA_DIR: join(dataDir, 'killed'),
    ADMIN_EMAIL: credentials.email,
    ADMIN_PASSWORD: credentials.password,
  };
  /** A server that runs anew, and its API with somebody signed in. */
  async function started(): Promise<(path: string, init?: RequestInit) => Promise<Response>> {
    const url = await startedOn(env);
    const headers = new Headers({ 'Content-Type': 'application/json', Origin: url.origin });
    const body = JSON.stringify(credentials);
    const signedIn = await fetch(new URL('/api/session', url), { method: 'POST', headers, body });
    headers.set('Cookie', signedIn.headers.getSetCookie().join('; '));
    return (path, { headers: more, ...init } = {}) =>
      fetch(new URL(path, url), {
        ...init,
        headers: new Headers([...headers, ...new Headers(more)]),
      });
  }
  let call = await started();
  const makings = ['answered', 'under way'].map((key) => ({
    method: 'POST',
    headers: { 'Idempotency-Key': key },
    body: JSON.stringify(anEmployerInput()),
  }));
  const make = (which: number): Promise<Response> => call('/api/employers', makings[which]);
  await make(0);
  const underWay = make(1).catch(() => undefined);
  await setTimeout(4);
  child.kill('SIGKILL');
  await Promise.all([once(child, 'exit'), underWay]);

  call = await started();
  for (const again of [0, 1]) expect((await make(again)).status).toBe(201);
  expect(await (await call('/api/employers')).json()).toMatchObject({ total: 2 });
});
