import { useEffect, useRef, useState } from 'preact/hooks';

/** Where nothing is measured, as in a test. */
const WIDTH = 640;

/** The width of what the ref stands at, in pixels, so that letters are drawn in their true size at any width. */
export function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(WIDTH);
  useEffect(() => {
    const place = ref.current;
    if (!place || !('ResizeObserver' in globalThis)) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(place);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
