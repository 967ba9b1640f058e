import { useLocation } from 'preact-iso/router';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { caseAddress } from './addresses.ts';
import { CaseView } from './case/CaseView.tsx';
import type { InboxModel } from './inbox-model.ts';
import { Queue } from './queue/Queue.tsx';
import { readView, viewQuery } from './queue/queue-view.ts';
import { ShortcutList } from './queue/ShortcutList.tsx';
import { useShortcuts } from './queue/use-shortcuts.ts';

interface CasesPageProps {
  readonly model: InboxModel;
  readonly reviewId: string | undefined;
}

/** The queue, and beside it the open case; where there is no room for both, one of them. */
export function CasesPage({ model, reviewId }: CasesPageProps) {
  const { url, path, route } = useLocation();
  const openCase = useMemo(() => model.open(reviewId), [model, reviewId]);
  const pageRef = useRef<HTMLDivElement>(null);
  const leftRef = useRef<string>(undefined);
  const query = viewQuery(readView(url));
  useEffect(() => model.queue.open(readView(query)), [model, query]);
  // Whoever comes back from a case goes on at its row.
  useEffect(() => {
    const row = pageRef.current?.querySelector<HTMLElement>(`[data-review="${leftRef.current}"]`);
    if (reviewId === undefined) row?.focus();
    leftRef.current = reviewId;
  }, [reviewId]);
  const cases = model.queue.cases.value;
  useEffect(() => model.fetchAhead(reviewId), [model, reviewId, cases]);
  useShortcuts(model.shortcuts, pageRef, (next) => route(caseAddress(next) + query));
  return (
    <div class="cases" data-open={openCase ? '' : undefined} ref={pageRef}>
      <Queue
        model={model.queue}
        choices={model.choices}
        views={model.views}
        selection={model.selection}
        unseenReports={model.reports.unseen.value ?? 0}
        openCase={reviewId}
        onView={(view, isStep = false) => route(path + viewQuery(view), isStep)}
        onShortcuts={model.shortcuts.showList}
      />
      {openCase ? (
        <CaseView key={openCase.reviewId} model={openCase} inbox={model} query={query} />
      ) : (
        <p class="case-none muted">Choose a case to read it here.</p>
      )}
      {model.shortcuts.isListShown.value && <ShortcutList model={model.shortcuts} />}
    </div>
  );
}
