import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { PageFinding, PageReport } from '../../contract/page-check.ts';
import { Failure } from '../Failure.tsx';
import type { InboxClient } from '../inbox-client.ts';
import { PageCheckModel } from './page-check-model.ts';

/** The server looks, as a page of another origin is closed to this one. */
export function PageCheck({ client }: { readonly client: InboxClient }) {
  const model = useMemo(() => new PageCheckModel(client), [client]);
  const { looking, report } = model;
  const addressRef = useRef<HTMLInputElement>(null);
  return (
    <section class="stack" aria-labelledby="install-check">
      <h2 id="install-check">Look at your page</h2>
      <p class="muted text">
        Give the address of a page that has the widget. The server reads it as a visitor would, runs nothing
        in it, and says what it finds.
      </p>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          const url = addressRef.current?.value.trim();
          if (url) model.look(url);
        }}
      >
        <div class="field check-address">
          <label htmlFor="install-url">Address of the page</label>
          <input
            id="install-url"
            ref={addressRef}
            class="control"
            inputMode="url"
            autocomplete="url"
            maxLength={2000}
            placeholder="https://shop.example/products/mug"
          />
        </div>
        <button type="submit" class="button" aria-disabled={looking.isWaiting}>
          {looking.isWaiting ? 'Looking …' : 'Look'}
        </button>
      </form>
      {looking.status.value === 'failed' && (
        <Failure what="The page could not be looked at." task={looking} />
      )}
      {looking.status.value === 'ready' && report.value && <Report report={report.value} />}
    </section>
  );
}

const OUTCOMES: Readonly<Record<PageFinding['outcome'], string>> = {
  good: 'Good',
  warning: 'Look at this',
  fault: 'Not right',
};

function Report({ report: { url, findings } }: { readonly report: PageReport }) {
  const headingRef = useRef<HTMLHeadingElement>(null);
  // Whoever has asked goes on with the answer.
  useEffect(() => headingRef.current?.focus(), [findings]);
  return (
    <div class="stack check-report">
      <h3 tabIndex={-1} ref={headingRef} class="check-title">
        {titleOf(findings)}
      </h3>
      <p class="small muted check-url">{url}</p>
      <ul class="findings">
        {findings.map(({ outcome, found, advice }) => (
          <li key={found} class={`finding ${outcome}`}>
            <b>{OUTCOMES[outcome]}</b>
            <div>
              <p>{found}</p>
              {advice !== null && <p class="muted">{advice}</p>}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function titleOf(findings: readonly PageFinding[]): string {
  const has = (outcome: PageFinding['outcome']) => findings.some((each) => each.outcome === outcome);
  if (findings.some(({ check, outcome }) => check === 'page' && outcome === 'fault'))
    return 'The page could not be read';
  if (has('fault')) return 'Something keeps the widget from this page';
  return has('warning')
    ? 'The widget is on this page, with something to look at'
    : 'The widget is on this page';
}
