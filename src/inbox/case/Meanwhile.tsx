import type { CaseModel } from './case-model.ts';

/** What others did while the case was open; it stays in sight of whoever writes further below. */
export function Meanwhile({ model }: { readonly model: CaseModel }) {
  const changed = model.changedBy.value;
  const news = changed ? '' : model.news.value;
  return (
    <div class="meanwhile">
      <p role="status" class={news ? 'notice' : 'visually-hidden'}>
        <span>{news}</span>
        {news && <Understood model={model} />}
      </p>
      {changed && (
        <p role="alert" class="notice">
          <span>
            <b>
              {changed.who} changed this meanwhile{changed.what && `: ${changed.what.toLowerCase()}`}.
            </b>{' '}
            What you see now is the newest; nothing of yours was stored, and what you typed is still there.
          </span>
          <Understood model={model} />
        </p>
      )}
    </div>
  );
}

function Understood({ model }: { readonly model: CaseModel }) {
  return (
    <button type="button" class="button quiet" onClick={() => model.seeNews()}>
      Understood
    </button>
  );
}
