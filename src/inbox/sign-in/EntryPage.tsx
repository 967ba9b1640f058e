import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface EntryPageProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One calm column before the inbox. When what it is about changes, a screen reader goes on from its title. */
export function EntryPage({ title, children }: EntryPageProps) {
  const headingRef = useRef<HTMLHeadingElement>(null);
  const titleRef = useRef(title);
  useEffect(() => {
    document.title = `${title} – Candor`;
    if (titleRef.current !== title) headingRef.current?.focus();
    titleRef.current = title;
  }, [title]);
  return (
    <main class="entry">
      <div class="entry-column">
        <p class="entry-mark" aria-hidden="true">
          Candor
        </p>
        <h1 tabIndex={-1} ref={headingRef}>
          {title}
        </h1>
        {children}
      </div>
    </main>
  );
}
