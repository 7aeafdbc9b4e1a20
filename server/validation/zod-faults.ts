import type { z } from 'zod';
import type { FieldCode, FieldError } from '#shared/errors.ts';
import { fault } from '#shared/field-fault.ts';

type Issue = z.core.$ZodIssue;

/** Zod's issues as field errors: one per path, and one per unknown key. Parse with `reportInput`. */
export function faultsOf(error: z.ZodError): FieldError[] {
  const faults = error.issues.flatMap(faultsOfIssue);
  const paths = new Set<string>();
  return faults.filter(({ path }) => paths.size !== paths.add(path).size);
}

function faultsOfIssue(issue: Issue): FieldError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => fault(dotted([...issue.path, key]), 'unknown_field'));
  }
  return [fault(dotted(issue.path), codeOf(issue))];
}

export function dotted(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

/**
 * Null stands for missing everywhere in the API, so a required field that is null is `required`,
 * and so is an empty text; a list with too few items is `out_of_range`.
 */
function codeOf(issue: Issue): FieldCode {
  switch (issue.code) {
    case 'invalid_type':
      return missing(issue) ? 'required' : 'wrong_type';
    case 'invalid_value':
      return missing(issue) ? 'required' : noneOf(issue.values, issue.input);
    case 'too_big':
      return tooBig[issue.origin] ?? 'out_of_range';
    case 'too_small':
      return issue.origin === 'string' ? 'required' : 'out_of_range';
    case 'custom':
      return (issue.params?.code as FieldCode | undefined) ?? 'invalid_format';
    default:
      return 'invalid_format';
  }
}

/** What is none of the values that may be given. */
function noneOf(values: readonly unknown[], input: unknown): FieldCode {
  if (!values.some((each) => typeof each === typeof input)) return 'wrong_type';
  return typeof input === 'number' ? 'out_of_range' : 'unknown_code';
}

/** The body as a whole is never missing: what is not an object has the wrong type. */
function missing(issue: Issue): boolean {
  return issue.path.length > 0 && (issue.input === undefined || issue.input === null);
}

const tooBig: Readonly<Record<string, FieldCode>> = { string: 'too_long', array: 'too_many' };
