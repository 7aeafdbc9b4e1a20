import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect } from 'vitest';

/** The server as a process of its own, which may be killed. */
export interface KillableServer {
  url: string;
  /** As a power cut would end it. */
  kill(): Promise<void>;
}

/** @param program of `builtProgram('server/main.ts')` */
export async function startKillableServer(
  program: string,
  settings: Record<string, string>,
): Promise<KillableServer> {
  const env = { ...process.env, PORT: '0', DEMO: '0', LOG_LEVEL: 'silent', ...settings };
  const stdio: ['ignore', 'pipe', 'inherit'] = ['ignore', 'pipe', 'inherit'];
  const child: ChildProcess = spawn(process.execPath, [program], { env, stdio });
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += String(chunk);
  });
  await expect.poll(() => output, { timeout: 60_000 }).toContain('http://');
  return {
    url: /http:[^\s]*\w/.exec(output)?.[0] ?? '',
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}
