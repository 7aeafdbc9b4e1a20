/** Which fields of a document are meant: each whole, or of what it holds the fields of a tree again. */
export interface FieldTree extends Map<string, FieldTree | true> {}

/** All that is at these dotted paths; what is meant whole stays whole. */
export function fieldsAt(paths: Iterable<string>): FieldTree {
  const root: FieldTree = new Map();
  for (const path of paths) widen(root, path.split('.'));
  return root;
}

function widen(tree: FieldTree, [part = '', ...rest]: readonly string[]): void {
  const inner = tree.get(part);
  if (inner === true) return;
  if (rest.length === 0) {
    tree.set(part, true);
    return;
  }
  const branch: FieldTree = inner ?? new Map();
  tree.set(part, branch);
  widen(branch, rest);
}
