import type { ReactElement, ReactNode } from 'react';

/** Told to those who hear the page when it changes; takes no room. */
export function Announcement({ children }: { children: ReactNode }): ReactElement {
  return (
    <span className="aksel-sr-only" role="status">
      {children}
    </span>
  );
}
