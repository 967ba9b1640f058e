import { useEffect, useRef } from 'preact/hooks';
import { fieldId } from './SettingField.tsx';
import type { Fault } from './settings-faults.ts';

/** Takes the focus after each try, so that nobody has to look for what went wrong. */
export function FaultSummary({ faults }: { readonly faults: readonly Fault[] }) {
  const summaryRef = useRef<HTMLDivElement>(null);
  useEffect(() => summaryRef.current?.focus(), [faults]);
  if (faults.length === 0) return null;
  return (
    <div
      class="notice failed fault-summary"
      tabIndex={-1}
      role="group"
      aria-labelledby="faults"
      ref={summaryRef}
    >
      <p id="faults">
        <b>
          Nothing was saved yet. {faults.length === 1 ? 'One thing is' : `${faults.length} things are`} to be
          mended:
        </b>
      </p>
      <ul>
        {faults.map(({ pointer, words }) => (
          <li key={pointer}>
            <a
              href={`#${fieldId(pointer)}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(fieldId(pointer));
              }}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Also into hours that are folded. */
function goTo(id: string): void {
  const field = document.getElementById(id);
  const folded = field?.closest('details');
  if (folded) folded.open = true;
  field?.focus();
}
