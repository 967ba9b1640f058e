import { useEffect, useMemo, useRef } from 'preact/hooks';
import { CaseView } from './case/CaseView.tsx';
import type { InboxModel } from './inbox-model.ts';
import { Queue } from './queue/Queue.tsx';

interface CasesPageProps {
  readonly model: InboxModel;
  readonly reviewId: string | undefined;
}

/** The queue, and beside it the open case; where there is no room for both, one of them. */
export function CasesPage({ model, reviewId }: CasesPageProps) {
  const openCase = useMemo(() => model.open(reviewId), [model, reviewId]);
  const pageRef = useRef<HTMLDivElement>(null);
  const leftRef = useRef<string>(undefined);
  // Whoever comes back from a case goes on at its row.
  useEffect(() => {
    const row = pageRef.current?.querySelector<HTMLElement>(`[data-review="${leftRef.current}"]`);
    if (reviewId === undefined) row?.focus();
    leftRef.current = reviewId;
  }, [reviewId]);
  return (
    <div class="cases" data-open={openCase ? '' : undefined} ref={pageRef}>
      <Queue model={model.queue} openCase={reviewId} />
      {openCase ? (
        <CaseView key={openCase.reviewId} model={openCase} inbox={model} />
      ) : (
        <p class="case-none muted">Choose a case to read it here.</p>
      )}
    </div>
  );
}
