import { lazy, type ReactElement, Suspense, useEffect, useRef, useState } from 'react';

const WhatHelps = lazy(async () => ({
  default: (await import('./what-helps.tsx')).WhatHelps,
}));

/** How far below the screen it may be when it is fetched. */
const reach = '600px';

/** What would help, as an item of the list: it is fetched when one comes near, and keeps nothing waiting. */
export function WhatHelpsItem(): ReactElement {
  const item = useRef<HTMLLIElement>(null);
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setIsNear(true);
      },
      { rootMargin: reach },
    );
    if (item.current) observer.observe(item.current);
    return () => observer.disconnect();
  }, []);
  return (
    <li ref={item}>
      {isNear && (
        <Suspense>
          <WhatHelps />
        </Suspense>
      )}
    </li>
  );
}
