import type { ReactElement } from 'react';
export function OwnMatchesScreen(): ReactElement {
  return <p>matches</p>;
}
