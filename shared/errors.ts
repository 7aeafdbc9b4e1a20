/** The shape of every error reply; no zod, the web reads it at run time. */

export type ErrorCode =
  | 'invalid_input'
  | 'not_signed_in'
  | 'second_factor_required'
  | 'forbidden'
  | 'idempotency_key_reused'
  | 'not_found'
  | 'method_not_allowed'
  | 'conflict'
  | 'place_taken'
  | 'not_archived'
  | 'protected'
  | 'too_large'
  | 'unsupported_media_type'
  | 'too_many_requests'
  | 'unavailable'
  | 'internal';

export type FieldCode =
  | 'required'
  | 'wrong_type'
  | 'unknown_field'
  | 'invalid_format'
  | 'unknown_code'
  | 'out_of_range'
  | 'too_long'
  | 'too_many'
  | 'range_reversed'
  | 'over_limit'
  | 'too_common'
  | 'names_target_group';

/** One fault; `path` is dotted, `""` for the body as a whole. */
export interface FieldError {
  path: string;
  code: FieldCode;
  message: string;
}

export interface ErrorReply {
  error: {
    code: ErrorCode;
    message: string;
    requestId: string;
    fields?: FieldError[];
    /** How many further faults there are than the 100 in `fields`. */
    more?: number;
    /** Of a stale version: the whole resource as it is now. */
    current?: unknown;
  };
}
