/** What a language says of a module's texts: any of them may be missing. */
export type Translation<T> = T extends string
  ? string
  : T extends (...given: never) => unknown
    ? T
    : T extends readonly unknown[]
      ? T
      : { [K in keyof T]?: Translation<T[K]> };

type Tree = Readonly<Record<string, unknown>>;

/** The texts of a language; what it lacks is said as the original says it. */
export function translated<T extends object>(original: T, texts: Translation<T>): T {
  const own = texts as Tree;
  const merged = Object.entries(original).map(([key, text]) => {
    const translation = own[key];
    if (isTree(text) && isTree(translation))
      return [key, translated<Tree>(text, translation as Translation<Tree>)];
    return [key, translation ?? text];
  });
  return Object.fromEntries(merged) as T;
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
