import type { ContrastFinding } from './contrast.ts';
import type { Mode } from './look.ts';

interface ContrastProps {
  readonly findings: readonly (ContrastFinding & { readonly mode: Mode })[];
}

const IN_MODE: Readonly<Record<Mode, string>> = { light: 'in the light', dark: 'in the dark' };

/** Rounded down, as a ratio that falls short must not be shown as one that does not. */
const shown = (ratio: number) => (Math.floor(ratio * 10) / 10).toFixed(1);

/** A warning and no bar: whoever knows better goes on. */
export function Contrast({ findings }: ContrastProps) {
  return (
    <div class="contrast" role="status">
      {findings.length === 0 ? (
        <p class="small">Everything can be read and seen, in light and in dark (WCAG 2.2, AA).</p>
      ) : (
        <>
          <p class="small">
            <b>Hard to read or to see for some:</b>
          </p>
          <ul class="small">
            {findings.map(({ what, ratio, needed, mode }) => (
              <li key={`${mode} ${what}`}>
                {what}, {IN_MODE[mode]}: {shown(ratio)} to 1, and it takes {needed} to 1.
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
