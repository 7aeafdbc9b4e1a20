import type { ErrorCode, FieldError } from '#shared/errors.ts';

interface ErrorDetails {
  fields?: readonly FieldError[];
  /** Of a stale version: the whole resource as the caller may see it now. */
  current?: unknown;
  /** Seconds until it is worth trying again. */
  retryAfter?: number;
}

/** What the error handler turns into a reply (api.md, "Errors"). Thrown by services and by `http/`. */
export abstract class AppError extends Error {
  abstract readonly status: number;
  abstract readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(message: string, details: ErrorDetails = {}) {
    super(message);
    this.details = details;
  }
}

export class InvalidInput extends AppError {
  override readonly name: string = 'InvalidInput';
  readonly status = 400;
  readonly code = 'invalid_input';

  constructor(fields: readonly FieldError[]) {
    super('The request has faults; see fields.', { fields });
  }
}

export class NotSignedIn extends AppError {
  override readonly name = 'NotSignedIn';
  readonly status = 401;
  readonly code = 'not_signed_in';

  constructor(message = 'Sign in first.') {
    super(message);
  }
}

/** Somebody shows who they are by a code as well: 401 where they sign in, 403 where they are signed in and have none. */
export class SecondFactorRequired extends AppError {
  override readonly name = 'SecondFactorRequired';
  readonly status: 401 | 403;
  readonly code = 'second_factor_required';

  constructor(status: 401 | 403, message: string) {
    super(message);
    this.status = status;
  }
}

export class Forbidden extends AppError {
  override readonly name = 'Forbidden';
  readonly status = 403;
  readonly code = 'forbidden';

  constructor(message = 'Not allowed for the one signed in.') {
    super(message);
  }
}

/** Also for what the caller may not know exists. */
export class NotFound extends AppError {
  override readonly name: string = 'NotFound';
  readonly status = 404;
  readonly code = 'not_found';

  constructor(message = 'There is nothing here.') {
    super(message);
  }
}

/** Participants that exist were asked for by someone who may not: to them it is as nothing, and a denied look. */
export class DeniedLook extends NotFound {
  override readonly name = 'DeniedLook';
  readonly participantIds: readonly string[];

  constructor(participantIds: readonly string[]) {
    super();
    this.participantIds = participantIds;
  }
}

/**
 * A field names a participant who exists and is not theirs: to them like one who does not exist, and a
 * denied look.
 */
export class DeniedReference extends InvalidInput {
  override readonly name = 'DeniedReference';
  readonly participantIds: readonly string[];

  constructor(fields: readonly FieldError[], participantIds: readonly string[]) {
    super(fields);
    this.participantIds = participantIds;
  }
}

/** A method that the path does not have; the reply's `Allow` names those that it has. */
export class MethodNotAllowed extends AppError {
  override readonly name = 'MethodNotAllowed';
  readonly status = 405;
  readonly code = 'method_not_allowed';

  constructor() {
    super('The path has no such method; see Allow.');
  }
}

export class IdempotencyKeyReused extends AppError {
  override readonly name = 'IdempotencyKeyReused';
  readonly status = 422;
  readonly code = 'idempotency_key_reused';

  constructor() {
    super('The Idempotency-Key came with another request before.');
  }
}

export class Conflict extends AppError {
  override readonly name: string = 'Conflict';
  readonly status = 409;
  readonly code = 'conflict';
}

/** Somebody else has the last place. */
export class PlaceTaken extends AppError {
  override readonly name = 'PlaceTaken';
  readonly status = 409;
  readonly code = 'place_taken';

  constructor() {
    super('No place is free.');
  }
}

/** Of somebody whose address is strictly protected nothing is shared. */
export class Protected extends AppError {
  override readonly name = 'Protected';
  readonly status = 409;
  readonly code = 'protected';

  constructor() {
    super('The address is strictly protected: nothing is shared.');
  }
}

/** It may not be erased: no package for the archive was made since the last change. */
export class NotArchived extends AppError {
  override readonly name = 'NotArchived';
  readonly status = 409;
  readonly code = 'not_archived';

  constructor() {
    super('No package for the archive was made since the last change.');
  }
}

/** Someone else changed the resource since it was read. */
export class StaleVersion extends Conflict {
  override readonly name = 'StaleVersion';

  get current(): unknown {
    return this.details.current;
  }

  /** @param current the whole resource as the caller may see it now. */
  constructor(current: unknown) {
    super('The resource has changed since it was read; see current.', { current });
  }
}

export class TooLarge extends AppError {
  override readonly name = 'TooLarge';
  readonly status = 413;
  readonly code = 'too_large';

  constructor(maxBytes: number) {
    super(`The body is larger than ${maxBytes} bytes.`);
  }
}

export class UnsupportedMediaType extends AppError {
  override readonly name = 'UnsupportedMediaType';
  readonly status = 415;
  readonly code = 'unsupported_media_type';

  constructor(expected: string) {
    super(`The body must be ${expected}.`);
  }
}

export class TooManyRequests extends AppError {
  override readonly name = 'TooManyRequests';
  readonly status = 429;
  readonly code = 'too_many_requests';

  constructor(retryAfter: number, message = 'Too many attempts; try again later.') {
    super(message, { retryAfter });
  }
}

/** Something the server depends on does not answer now. */
export class Unavailable extends AppError {
  override readonly name = 'Unavailable';
  readonly status = 503;
  readonly code = 'unavailable';

  constructor(message: string) {
    super(message, { retryAfter: 5 });
  }
}
