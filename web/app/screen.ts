import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { Role } from '#shared/codes.ts';

/** One screen: where it is, for whom, and what leads there. */
export interface Screen {
  path: string;
  Screen: ComponentType | LazyExoticComponent<ComponentType>;
  /** Missing: for anyone. */
  only?: readonly Role[];
  /** What the menu calls it, by the role that has it there. */
  menu?: Partial<Record<Role, string>>;
}

/** A screen in a file of its own, loaded when somebody goes there. */
export function screen<N extends string>(
  name: N,
  load: () => Promise<Record<N, ComponentType>>,
): LazyExoticComponent<ComponentType> {
  return lazy(async () => ({ default: (await load())[name] }));
}
