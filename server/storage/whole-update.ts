interface FieldUpdate {
  $set: Record<string, unknown>;
  $unset: Record<string, 1>;
}

/** An update that makes every field named in `value` what it is there; undefined takes it away. */
export function fieldUpdate(value: Readonly<Record<string, unknown>>): FieldUpdate {
  const fields = Object.entries(value);
  const gone = fields.filter(([, field]) => field === undefined).map(([key]) => [key, 1]);
  return {
    $set: Object.fromEntries(fields.filter(([, field]) => field !== undefined)),
    $unset: Object.fromEntries(gone),
  };
}

/** The same for what is followed by its revision: raises it, and the version. */
export function wholeUpdate(
  value: Readonly<Record<string, unknown>>,
): FieldUpdate & { $inc: { version: 1; revision: 1 } } {
  return { ...fieldUpdate(value), $inc: { version: 1, revision: 1 } };
}
