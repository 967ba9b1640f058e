import { useEffect, useRef, useState } from 'preact/hooks';

interface CopyCodeProps {
  readonly code: string;
  /** Tells it from the others of the page. */
  readonly what: string;
}

export function CopyCode({ code, what }: CopyCodeProps) {
  const codeRef = useRef<HTMLPreElement>(null);
  const [outcome, tell] = useState('');
  // What was copied is no longer what stands there.
  useEffect(() => tell(''), [code]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      tell('Copied.');
    } catch {
      // Pages that came without encryption may not; then the reader's own keys do it.
      if (codeRef.current) getSelection()?.selectAllChildren(codeRef.current);
      tell('Your browser does not allow it; it is selected, copy it by your keyboard.');
    }
  };
  return (
    <div class="copy-code">
      <pre ref={codeRef}>{code}</pre>
      <p class="row">
        <button type="button" class="button" onClick={() => void copy()}>
          Copy <span class="visually-hidden">{what}</span>
        </button>
        <span role="status" class="small muted">
          {outcome}
        </span>
      </p>
    </div>
  );
}
