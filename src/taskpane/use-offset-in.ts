import { useLayoutEffect, useState } from 'react';

/** Distance of an element's top from the top of the scrolled content, in pixels; follows what stands above it. */
export function useOffsetIn(area: HTMLElement | null, element: HTMLElement | null): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    if (!area || !element) return undefined;
    const measure = (): void =>
      setOffset(
        Math.round(element.getBoundingClientRect().top - area.getBoundingClientRect().top + area.scrollTop),
      );
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(area);
    for (const sibling of element.parentElement?.children ?? [])
      if (sibling !== element) observer.observe(sibling);
    return () => observer.disconnect();
  }, [area, element]);
  return offset;
}
