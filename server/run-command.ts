import { OperatorError } from './operator-error.ts';

/** A command was given arguments that it does not know. */
export class BadUsage extends OperatorError {
  override readonly name = 'BadUsage';

  constructor(usage: string) {
    super(`Usage: ${usage}`);
  }
}

/** libsql's own word for a file that it cannot open; it has no code. */
const databaseNotOpened = /^ConnectionFailed\(/;
/** Faults of the system and of engines whose classes are not ours, by `code`. */
const systemFault = /^(?:E[A-Z]+|SQLITE_[A-Z_]+)$/;
const mongodbAway = /^Mongo.*(?:ServerSelection|Network)Error$/;

/**
 * Runs the server or a command. What the operator can put right is one message on standard error and
 * exit code 1; a fault of the program is thrown on.
 */
export async function runCommand(work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
  } catch (error) {
    const message = forOperator(error);
    if (message === undefined) throw error;
    process.stderr.write(`${message}\n`);
    process.exitCode = 1;
  }
}

function forOperator(error: unknown): string | undefined {
  if (error instanceof OperatorError) return error.message;
  if (!(error instanceof Error)) return undefined;
  if (mongodbAway.test(error.name)) return `The database does not answer: ${error.message}`;
  if (databaseNotOpened.test(error.message)) return `The database file: ${error.message}`;
  const code = 'code' in error ? String(error.code) : '';
  if (!systemFault.test(code)) return undefined;
  return code.startsWith('SQLITE_') ? `The database file: ${error.message}` : error.message;
}
