import type { ComponentType } from 'react';
import type { Role } from '#shared/codes.ts';
import { part } from '#web/ui/part.tsx';

/** One screen: where it is, for whom, and what leads there. */
export interface Screen {
  path: string;
  Screen: ComponentType;
  /** Missing: for anyone. */
  only?: readonly Role[];
  /** What the menu calls it, by the role that has it there. */
  menu?: Partial<Record<Role, string>>;
}

/** A screen in a file of its own, loaded when somebody goes there. */
export function screen<N extends string>(
  name: N,
  load: () => Promise<Record<N, ComponentType>>,
): ComponentType {
  return part(name, load);
}
