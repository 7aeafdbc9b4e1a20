import type { Request, Response } from 'express';
import { Prepared, type ReplyForm } from '#server/prepared.ts';
import type { Endpoint } from '#shared/endpoint.ts';
import { compressedFor } from './compression.ts';
import { locationOf } from './made.ts';

interface Exchange {
  /** The path's. */
  params: unknown;
  req: Request;
  res: Response;
}

/** @param form none: there is no reply. */
export function sendReply(
  { endpoint, form }: { endpoint: Endpoint; form: ReplyForm | undefined },
  reply: unknown,
  { params, req, res }: Exchange,
): void {
  const { cacheSeconds, makes, status, replyType } = endpoint;
  res.set('Cache-Control', cacheSeconds ? `public, max-age=${cacheSeconds}` : 'no-store');
  // What may be kept names things in the reader's language.
  if (cacheSeconds) res.vary('Accept-Language, Cookie');
  if (!form || reply === undefined) {
    res.status(204).end();
    return;
  }
  if (replyType) {
    res.type(replyType).set('Content-Disposition', 'attachment');
    res.end(reply as Uint8Array);
    return;
  }
  if (makes) res.location(locationOf(makes, params, (reply as { id: string }).id));
  const json = form.json(reply);
  res.status(status ?? 200).type('json');
  // Express works out a tag for it, which is of use only to those who keep it.
  if (cacheSeconds) res.send(json);
  else sendWhole(json, req, res, reply instanceof Prepared ? reply : undefined);
}

/** @param kept what may be sent again. */
function sendWhole(json: Buffer, req: Request, res: Response, kept: object | undefined): void {
  const body = compressedFor(req, res, json, kept);
  res.set('Content-Length', String(body.length)).end(body);
}
