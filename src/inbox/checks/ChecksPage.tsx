import { useEffect, useMemo } from 'preact/hooks';
import { Failure } from '../Failure.tsx';
import type { InboxClient } from '../inbox-client.ts';
import { CheckEntry } from './CheckEntry.tsx';
import { ChecksModel } from './checks-model.ts';

export function ChecksPage({ client }: { readonly client: InboxClient }) {
  const model = useMemo(() => new ChecksModel(client), [client]);
  useEffect(() => model.read(), [model]);
  return (
    <div class="page checks stack">
      <h1>Checks</h1>
      <p class="muted text">
        Reviews that something speaks against, the one that waits longest first. They are published like all
        others until one is rejected. You do not see their stars here, so that they play no part; what is
        rejected, and why, is counted in public.
      </p>
      <p role="status" class={model.news.value === '' ? 'visually-hidden' : undefined}>
        {model.news.value}
      </p>
      <Queue model={model} />
    </div>
  );
}

function Queue({ model }: { readonly model: ChecksModel }) {
  const { reading, checks, total } = model;
  if (!checks.value) {
    if (reading.status.value === 'failed') {
      return <Failure what="The checks could not be loaded." task={reading} />;
    }
    return (
      <div class="page-waiting" aria-busy="true">
        <p role="status">{reading.status.value === 'stalled' && 'This takes longer than usual …'}</p>
      </div>
    );
  }
  if (checks.value.length === 0) return <p>Nothing waits to be looked at.</p>;
  const more = total.value - checks.value.length;
  return (
    <>
      <ul aria-label="Reviews to look at">
        {checks.value.map((check) => (
          <CheckEntry key={check.reviewId} model={model} check={check} />
        ))}
      </ul>
      {more > 0 && <p class="muted">{more} more come as these are decided.</p>}
    </>
  );
}
