import type { FieldCode, FieldError } from './errors.ts';

const messages: Record<FieldCode, string> = {
  required: 'must be there',
  wrong_type: 'has the wrong type',
  unknown_field: 'is not a known field',
  invalid_format: 'has the wrong form',
  unknown_code: 'is not a known code',
  out_of_range: 'is out of range',
  too_long: 'is too long',
  too_many: 'has too many entries',
  range_reversed: 'ends before it begins',
  over_limit: 'is over the limit',
  too_common: 'is too common',
  names_target_group: 'names a target group, which a public text may not do',
};

/** One fault of the request; `path` is dotted. */
export function fault(path: string, code: FieldCode): FieldError {
  return { path, code, message: `${path === '' ? 'The body' : path} ${messages[code]}.` };
}
