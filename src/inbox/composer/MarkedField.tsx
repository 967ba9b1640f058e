import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Mark, piecesOf } from './marks.ts';

interface MarkedFieldProps {
  readonly id: string;
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
  readonly value: string;
  readonly marks: readonly Mark[];
  readonly onText: (text: string) => void;
  readonly describedBy?: string;
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly rows?: number;
}

/**
 * A text field in which words are marked. No field can do that by itself: over it lies the same text, of
 * which only the marks are seen. What they mean stands in the list of the coach, for those who see none.
 */
export function MarkedField({ fieldRef, value, marks, onText, describedBy, ...field }: MarkedFieldProps) {
  const overRef = useRef<HTMLDivElement>(null);
  const follow = () => {
    const [over, own] = [overRef.current, fieldRef.current];
    if (over && own) [over.scrollTop, over.scrollLeft] = [own.scrollTop, own.scrollLeft];
  };
  useLayoutEffect(follow);
  return (
    <div class="marked-field">
      <textarea
        {...field}
        class="control"
        dir="auto"
        ref={fieldRef}
        value={value}
        aria-describedby={describedBy}
        onScroll={follow}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <div class="control marked-over" aria-hidden="true" dir="auto" ref={overRef}>
        {piecesOf(value, marks).map(({ text, start, isMarked }) =>
          isMarked ? <mark key={start}>{text}</mark> : text,
        )}
        {/* A line that ends with a break has a line beneath it, in the field as here. */}
        {'\u200b'}
      </div>
    </div>
  );
}
