/** What is read of many documents at once, each with the revision that it is of. */
interface Read<T> {
  id: string;
  revision: number;
  value: T;
}

interface Source<T> {
  /** The revision of every document of a group, told by an index. */
  revisions: (group: string) => Promise<readonly Pick<Read<T>, 'id' | 'revision'>[]>;
  /** Those of the ids that are there. */
  read: (ids: readonly string[]) => Promise<readonly Read<T>[]>;
  /** So many documents are kept at most, of those groups that were asked for last. */
  most: number;
}

/**
 * All documents of a group, each read once for each of its revisions: a document whose revision is the
 * same is the same. The database says every time which there are and of which revision; what it no longer
 * has is kept no longer.
 */
export function createKeptByRevision<T>({
  revisions,
  read,
  most,
}: Source<T>): (group: string) => Promise<T[]> {
  const groups = new Map<string, ReadonlyMap<string, Read<T>>>();

  return async (group) => {
    const told = await revisions(group);
    const before = groups.get(group);
    const stale = told.filter(({ id, revision }) => before?.get(id)?.revision !== revision);
    const fresh = new Map(
      stale.length === 0
        ? []
        : (await read(stale.map(({ id }) => id))).map((each) => [each.id, each]),
    );
    const now = new Map<string, Read<T>>();
    for (const { id, revision } of told) {
      const kept = before?.get(id);
      const one = kept?.revision === revision ? kept : fresh.get(id);
      if (one) now.set(id, one);
    }
    // Last in the order of use.
    groups.delete(group);
    groups.set(group, now);
    forget();
    return [...now.values()].map(({ value }) => value);
  };

  /** The last group asked for stays, however large it is. */
  function forget(): void {
    let all = [...groups.values()].reduce((sum, { size }) => sum + size, 0);
    for (const [group, { size }] of groups) {
      if (all <= most || groups.size === 1) return;
      groups.delete(group);
      all -= size;
    }
  }
}
