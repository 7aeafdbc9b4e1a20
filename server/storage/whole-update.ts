interface WholeUpdate {
  $set: Record<string, unknown>;
  $unset: Record<string, 1>;
  $inc: { version: 1; revision: 1 };
}

/** An update that makes every field named in `value` what it is there; undefined takes it away. It raises version and revision. */
export function wholeUpdate(value: Readonly<Record<string, unknown>>): WholeUpdate {
  const fields = Object.entries(value);
  const gone = fields.filter(([, field]) => field === undefined).map(([key]) => [key, 1]);
  return {
    $set: Object.fromEntries(fields.filter(([, field]) => field !== undefined)),
    $unset: Object.fromEntries(gone),
    $inc: { version: 1, revision: 1 },
  };
}
