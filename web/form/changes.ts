/** Fields as the API takes them, nested as there; null removes what is stored. */
export type Content = Readonly<Record<string, unknown>>;

/** What a form writes: which parts there are, and how what is typed reads to the server. */
export interface Parts<V extends object> {
  /** Dotted paths of what is changed and sent as one, in the order of the form. */
  units: readonly string[];
  contentOf: (values: V) => Content;
}

/** The units that would be stored otherwise. */
export function changedUnits<V extends object>(parts: Parts<V>, now: V, before: V): string[] {
  const [after, first] = [parts.contentOf(now), parts.contentOf(before)];
  return parts.units.filter((unit) => !isSame(valueAt(after, unit), valueAt(first, unit)));
}

/** A merge patch (RFC 7396) of these units alone: what others change in the rest stays. */
export function patchOf<V extends object>(
  parts: Parts<V>,
  values: V,
  units: readonly string[],
): Content {
  const content = parts.contentOf(values);
  return units.reduce<Content>(
    (patch, unit) => withValueAt(patch, unit, valueAt(content, unit)),
    {},
  );
}

/** My changes since `base` over what somebody else has stored since. */
export function rebased<V extends object>(parts: Parts<V>, mine: V, base: V, theirs: V): V {
  return changedUnits(parts, mine, base).reduce<V>(
    (values, unit) => withValueAt(values, unit, valueAt(mine, unit)),
    theirs,
  );
}

/** Whether everything that `mine` changes since `base` stands in `theirs` already. */
export function isContained<V extends object>(
  parts: Parts<V>,
  mine: V,
  base: V,
  theirs: V,
): boolean {
  const lacking = changedUnits(parts, mine, theirs);
  return changedUnits(parts, mine, base).every((unit) => !lacking.includes(unit));
}

export function valueAt(of: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], of);
}

/** A copy; what it shares with the first is not touched. */
function withValueAt<T extends object>(of: T, path: string, value: unknown): T {
  const [key = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...of, [key]: value };
  const within = (of as Record<string, object | undefined>)[key] ?? {};
  return { ...of, [key]: withValueAt(within, rest.join('.'), value) };
}

/** The server makes runs of blanks one (api.md): they are no change. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, tidy) === JSON.stringify(other, tidy);
}

function tidy(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/[^\S\n]+/g, ' ').trim() : value;
}
