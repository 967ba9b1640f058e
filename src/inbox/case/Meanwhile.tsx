import type { CaseModel } from './case-model.ts';

/** What others did while the case was open. */
export function Meanwhile({ model }: { readonly model: CaseModel }) {
  return (
    <>
      <p role="status" class={model.news.value ? 'notice' : 'visually-hidden'}>
        {model.news.value}
      </p>
      {model.changedBy.value !== undefined && (
        <p role="alert" class="notice">
          <span>
            <b>{model.changedBy.value} changed this meanwhile.</b> What you see now is the newest; nothing of
            yours was stored, and what you typed is still there.
          </span>
        </p>
      )}
    </>
  );
}
