import type { Request } from 'express';
import { InvalidInput, TooLarge, UnsupportedMediaType } from '#server/errors.ts';
import { fault } from '#shared/field-fault.ts';

const maxJsonBytes = 256 * 1024;
const maxCsvBytes = 5 * 1024 * 1024;
const csv = /^text\/csv\s*(?:;|$)/i;
const json = /^application\/(?:merge-patch\+)?json\s*(?:;|$)/i;
const form = /^application\/x-www-form-urlencoded\s*(?:;|$)/i;

/**
 * The JSON body of a request.
 * @throws UnsupportedMediaType (another type, or compressed), TooLarge, InvalidInput (not JSON).
 */
export async function readJsonBody(req: Request): Promise<unknown> {
  requireType(req, json, 'application/json');
  const text = textOf(await readBytes(req, maxJsonBytes));
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidInput([fault('', 'invalid_format')]);
  }
}

/**
 * The text of a CSV file, UTF-8.
 * @throws UnsupportedMediaType (another type, or compressed), TooLarge, InvalidInput (not UTF-8).
 */
export async function readCsvBody(req: Request): Promise<string> {
  requireType(req, csv, 'text/csv');
  return textOf(await readBytes(req, maxCsvBytes));
}

function requireType(req: Request, type: RegExp, name: string): void {
  const { 'content-type': given = '', 'content-encoding': encoding = 'identity' } = req.headers;
  if (hasBody(req) && (!type.test(given) || encoding !== 'identity')) {
    throw new UnsupportedMediaType(`${name}, not compressed`);
  }
}

/** Without the byte order mark. */
function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InvalidInput([fault('', 'invalid_format')]);
  }
}

/** The fields of a form; of one given twice the last. @throws UnsupportedMediaType, TooLarge */
export async function readFormBody(req: Request): Promise<unknown> {
  requireType(req, form, 'application/x-www-form-urlencoded');
  return Object.fromEntries(new URLSearchParams(textOf(await readBytes(req, maxJsonBytes))));
}

function hasBody({ headers }: Request): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

async function readBytes(req: Request, maxBytes: number): Promise<Buffer> {
  if (Number(req.headers['content-length'] ?? 0) > maxBytes) throw new TooLarge(maxBytes);
  const chunks: Buffer[] = [];
  let size = 0;
  // What is left unread after a throw is drained by Node once the reply is sent.
  for await (const chunk of req.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > maxBytes) throw new TooLarge(maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
