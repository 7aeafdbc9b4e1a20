import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The room that there is, in pixels: letters in a plot are as large as beside it, however wide it is. */
export function useWidth(): { box: RefObject<HTMLDivElement | null>; width: number } {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    const measure = (): void => setWidth(Math.floor(current.clientWidth));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(current);
    return () => watch.disconnect();
  }, []);
  return { box, width };
}
