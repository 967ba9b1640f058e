import type { CaseDetail } from '../../contract/case.ts';
import type { ShopSettings } from '../../contract/shop-settings.ts';
import { Settlement } from '../../ui/Settlement.tsx';
import { CaseMessage } from './CaseMessage.tsx';
import type { CaseModel } from './case-model.ts';
import { EarlierTexts } from './EarlierTexts.tsx';

interface CaseThreadProps {
  readonly model: CaseModel;
  readonly detail: CaseDetail;
  /** Undefined while they are being read. */
  readonly settings: ShopSettings | undefined;
}

export function CaseThread({ model, detail, settings }: CaseThreadProps) {
  const { review } = detail;
  const { thread, revisions, dateResolved } = review;
  const shown = new Set(thread.map(({ id }) => id));
  const isSettled = dateResolved !== null || revisions.length > 0;
  const withdrawn = detail.history.filter(({ messageId }) => !shown.has(messageId));
  return (
    <section class="stack" aria-labelledby="thread-title">
      <h2 id="thread-title" class={thread.length > 0 ? 'visually-hidden' : 'muted'}>
        {thread.length > 0 ? 'What was said' : 'Nobody has answered yet.'}
      </h2>
      {(thread.length > 0 || isSettled) && (
        <ol class="thread">
          {thread.map((message) => (
            <CaseMessage key={message.id} {...{ model, detail, settings, message }} />
          ))}
          {isSettled && <Settlement review={review} />}
        </ol>
      )}
      {withdrawn.length > 0 && <EarlierTexts title="Withdrawn replies" texts={withdrawn} />}
    </section>
  );
}
