import { useEffect, useRef, useState } from 'preact/hooks';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** They are shown this once; nobody else has them. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const titleRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => titleRef.current?.focus(), []);
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(`${codes.join('\n')}\n`)}`;
  return (
    <div class="recovery-codes stack">
      <h3 tabIndex={-1} ref={titleRef}>
        Keep these recovery codes
      </h3>
      <p class="text">
        Each lets you in once when your phone is lost. They are shown only now: print them, or keep them where
        your passwords are.
      </p>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p class="row">
        <a class="button" href={file} download="candor-recovery-codes.txt">
          Save as a file
        </a>
        <CopyButton text={codes.join('\n')} />
        <button type="button" class="button primary" onClick={onKept}>
          I have kept them
        </button>
      </p>
    </div>
  );
}

/** Only where the browser allows it: it does on https and on this machine. */
function CopyButton({ text }: { readonly text: string }) {
  const [outcome, tell] = useState('');
  if (!('clipboard' in navigator)) return null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => tell('Copied.'),
      () => tell('Your browser does not allow it; select them and copy by hand.'),
    );
  return (
    <>
      <button type="button" class="button" onClick={() => void copy()}>
        Copy
      </button>
      <span role="status" class="small muted">
        {outcome}
      </span>
    </>
  );
}
