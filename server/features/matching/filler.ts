export function idsIn(lists: readonly (readonly { id: string }[])[]): string[] {
  return lists.flat().map(({ id }) => id);
}

export type Filler<K extends string, V> = <M extends { id: string }>(
  matches: readonly M[],
) => (Omit<M, 'id'> & Record<K, V>)[];

/** Each match with what it is about; one that was deleted a moment ago is left out. */
export function fillerOf<K extends string, V>(key: K, found: ReadonlyMap<string, V>): Filler<K, V> {
  return <M extends { id: string }>(matches: readonly M[]) =>
    matches.flatMap(({ id, ...match }) => {
      const value = found.get(id);
      if (value === undefined) return [];
      return [{ ...match, [key]: value } as Omit<M, 'id'> & Record<K, V>];
    });
}
