import { type DestinationStream, type Logger, pino } from 'pino';

/**
 * The server's log. Errors of engines and parsers quote what they were given, and carry whole documents
 * as properties: of an error only its kind, code, stack and words are told, without what they quote.
 */
export function createLog(level: string, destination?: DestinationStream): Logger {
  return pino({ level, serializers: { err: told } }, destination);
}

interface ToldError {
  type: string;
  code?: string | number;
  message: string;
  stack: string;
  cause?: ToldError;
}

const deepest = 3;

/** Anything else that is thrown says nothing but what it is. */
function told(error: unknown): ToldError | string {
  return error instanceof Error ? toldError(error, 0) : typeof error;
}

function toldError(error: Error, depth: number): ToldError {
  const { name, message, stack = '', cause } = error;
  const code: unknown = Reflect.get(error, 'code');
  const words = withoutQuotes(message);
  // Of a text of several lines one may look like a frame.
  const afterMessage = stack.slice(stack.indexOf(message) + message.length);
  const frames = afterMessage.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: name,
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    message: words,
    stack: [`${name}: ${words}`, ...frames].join('\n'),
    ...(cause instanceof Error && depth < deepest && { cause: toldError(cause, depth + 1) }),
  };
}

/** What stands from the first quote to the last one: `dup key: { email: "kari@post.example" }`. */
function withoutQuotes(text: string): string {
  return text.replace(/".*"/s, '"…"').replace(/`.*`/s, '`…`');
}
