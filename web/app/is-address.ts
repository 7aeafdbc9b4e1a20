import { matchPath } from 'react-router';
import { paths } from './paths.ts';

const patterns = Object.values(paths).map((path) =>
  typeof path === 'string' ? path : path(':one', ':other'),
);

/** Whether there is a screen at this path, whoever may see it. */
export function isAddress(path: string): boolean {
  return patterns.some((pattern) => matchPath(pattern, path) !== null);
}
