import type { ReactElement, ReactNode } from 'react';
import { defaultLanguage } from '#shared/site-languages.ts';
import { isWholeLanguage } from '#web/text/reach.ts';

/** What languages of the frame do not say: voices and directions go by the words, not by the page. */
export function InBokmal({ children }: { children: ReactNode }): ReactElement {
  if (isWholeLanguage) return <>{children}</>;
  return (
    <div lang={defaultLanguage} dir="ltr">
      {children}
    </div>
  );
}
