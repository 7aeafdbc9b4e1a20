import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { AppError, NotFound, Unavailable } from '#server/errors.ts';
import type { ErrorReply } from '#shared/errors.ts';

/** Errors of what the server depends on, by name: their classes belong to the engines. */
const unavailable =
  /^(?:SearchUnavailable|Mongo(?:ose)?(?:ServerSelection|Network|NotConnected|Topology|Pool|WaitQueue).*)$/;

/** Of a body that is wrong throughout the first ones are enough; the rest are counted. */
const maxFields = 100;

/** The one place where an error becomes a reply (api.md, "Errors"). Never a stack trace. */
export function errorHandler(log: Logger): ErrorRequestHandler {
  return (error: unknown, req, res, _next) => {
    // The client went away, in the middle of its body perhaps: the request log says so.
    if (res.destroyed || (req.destroyed && !req.complete)) return;
    const known = toAppError(error);
    const requestId = String(res.locals.requestId);
    const status = known?.status ?? 500;
    if (status >= 500) {
      log.error({ requestId, route: res.locals.route, err: error }, 'request failed');
    }
    if (res.headersSent) {
      res.destroy();
      return;
    }
    const retryAfter = known?.details.retryAfter;
    if (retryAfter !== undefined) res.set('Retry-After', String(retryAfter));
    res.status(status).set('Cache-Control', 'no-store').json(replyOf(known, requestId));
  };
}

function replyOf(known: AppError | undefined, requestId: string): ErrorReply {
  if (!known) return { error: { code: 'internal', message: 'The server has a fault.', requestId } };
  const { code, message, details } = known;
  const { fields, current } = details;
  return {
    error: {
      code,
      message,
      requestId,
      ...(fields && { fields: fields.slice(0, maxFields) }),
      ...(fields && fields.length > maxFields && { more: fields.length - maxFields }),
      ...(current !== undefined && { current }),
    },
  };
}

function toAppError(error: unknown): AppError | undefined {
  if (error instanceof AppError) return error;
  // A path that is not valid percent-encoding.
  if (error instanceof URIError) return new NotFound();
  if (error instanceof Error && unavailable.test(error.name)) {
    return new Unavailable('A service that is needed does not answer now.');
  }
  return undefined;
}
