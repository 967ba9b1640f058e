import type { CaseDetail } from '../../contract/case.ts';
import type { Message } from '../../contract/review.ts';
import { Thread } from '../../ui/Thread.tsx';
import { now } from '../now.ts';
import type { ComposerModel } from './composer-model.ts';

interface PreviewProps {
  readonly model: ComposerModel;
  readonly detail: CaseDetail;
}

/** Drawn by the very code that draws it for shoppers. */
export function Preview({ model, detail }: PreviewProps) {
  const { due } = model.draft.value;
  const message: Message = {
    id: 'preview',
    by: 'merchant',
    author: { name: model.author },
    text: model.text.value,
    dateCreated: now.value.toISOString(),
    dateModified: null,
    promise: due ? { due, state: 'open', dateSettled: null } : null,
  };
  return (
    <section class="preview stack" aria-labelledby="preview-title">
      <h3 id="preview-title" class="muted small">
        As shoppers will see it
      </h3>
      <Thread review={{ ...detail.review, revisions: [], dateResolved: null, thread: [message] }} />
    </section>
  );
}
