import { type ComponentType, lazy, type ReactElement, useContext, useState } from 'react';
import { RenderNotesContext } from './render-notes.ts';

/** Where a part is shown: of one for the server alone nothing is there when the script takes over. */
type Where = 'everywhere' | 'on the server';

const loaders = new Map<string, () => Promise<unknown>>();

/**
 * A part in a file of its own, loaded when it is first shown. The file bears the part's name, so that a
 * page that the server has made can name its parts; those are loaded before the script takes over.
 */
export function part<N extends string, P extends object>(
  name: N,
  load: () => Promise<Record<N, ComponentType<P>>>,
  where: Where = 'everywhere',
): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;
  const loadOnce = async (): Promise<{ default: ComponentType<P> }> => {
    loaded ??= (await load())[name];
    return { default: loaded };
  };
  const Lazy = lazy(loadOnce) as unknown as ComponentType<P>;
  loaders.set(name, loadOnce);
  function Part(props: P): ReactElement {
    const notes = useContext(RenderNotesContext);
    notes?.[where === 'everywhere' ? 'parts' : 'serverParts'].add(name);
    // Once shown it stays what it is: another component would begin anew.
    const [Shown] = useState(() => loaded ?? Lazy);
    return <Shown {...props} />;
  }
  // By which the server knows what a page is made of.
  Part.displayName = name;
  return Part;
}

/** Loads parts by their names, so that they are there at once when they are shown. */
export async function loadParts(names: Iterable<string>): Promise<void> {
  await Promise.all([...names].map((name) => loaders.get(name)?.()));
}
