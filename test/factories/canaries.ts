import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { createLog } from '#server/log.ts';

/** Of whom to ask about an opening. */
export const contactName = 'Kvitrelund';

/**
 * Words that the tests put in personal fields alone: names of participants, of accounts and of whom to
 * ask about an opening, addresses of accounts, passwords.
 */
export const canary = /Prøves(?:en|tad)|Kvitrelund|person-\d+@test\.example|a password for tests/;

/** Looks for the words where nothing of a person may be, for as long as a server of the tests runs. */
export interface CanaryWatch {
  /** At every level, written nowhere. */
  log: Logger;
  /** Addresses asked for, and replies that say what is wrong. */
  watch(http: Server): void;
  /** @throws where a word was found, saying where. */
  end(texts: Readonly<Record<string, string>>): void;
}

export function watchCanaries(): CanaryWatch {
  const found: string[] = [];
  const look = (where: string, text: string): void => {
    if (canary.test(text)) found.push(`${where}: ${text.slice(0, 300)}`);
  };
  return {
    log: createLog('trace', { write: (line: string) => look('a log line', line) }),
    watch(http) {
      http.prependListener('request', (req: IncomingMessage, res: ServerResponse) => {
        const address = readable(req.url ?? '');
        // What is asked as a test ends.
        if (!address.endsWith(`literal=1&q=${contactName}`)) look('an address', address);
        const end = res.end.bind(res);
        res.end = ((chunk: unknown, ...rest: []) => {
          if (res.statusCode >= 400) look(`a reply ${res.statusCode}`, saidBy(chunk));
          return end(chunk as Buffer, ...rest);
        }) as typeof res.end;
      });
    },
    end(texts) {
      for (const [where, text] of Object.entries(texts)) look(where, text);
      if (found.length > 0) throw new Error(`Somebody's words stand in ${found.join('\n')}`);
    },
  };
}

function readable(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** All but the resource that was changed meanwhile, which is theirs to read. */
function saidBy(chunk: unknown): string {
  const text = Buffer.isBuffer(chunk) || typeof chunk === 'string' ? chunk.toString() : '';
  return text.replace(/"current":\{.*\}/s, '');
}
