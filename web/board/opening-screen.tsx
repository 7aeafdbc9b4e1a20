import type { ReactElement } from 'react';
export function OpeningScreen(): ReactElement {
  return <p>opening</p>;
}
