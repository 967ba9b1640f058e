import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { CaseDetail } from '../../contract/case.ts';
import { TAG_LENGTH, TAGS_MAX } from '../../contract/case-work.ts';
import { failureWords } from '../failure-words.ts';
import { useMay } from '../rights.ts';
import { CaseFact } from './CaseFact.tsx';
import type { CaseModel } from './case-model.ts';

interface TagsFieldProps {
  readonly model: CaseModel;
  readonly detail: CaseDetail;
  /** Those that other cases have. */
  readonly known: readonly string[];
}

/** Words of the shop's own. */
export function TagsField({ model, detail: { tags }, known }: TagsFieldProps) {
  const fieldRef = useRef<HTMLInputElement>(null);
  const mayAnswer = useMay('answer-cases');
  if (!mayAnswer) return <CaseFact name="Tags">{tags.length > 0 ? tags.join(', ') : 'None'}</CaseFact>;
  const isFailed = model.acting.status.value === 'failed' && model.actingOn.value === 'tags';
  const remove = async (tag: string) => {
    await model.tag({ remove: [tag] });
    // The button that was pressed is gone.
    fieldRef.current?.focus();
  };
  return (
    <section class="stack" aria-labelledby="tags-title">
      <h2 id="tags-title">Tags</h2>
      {tags.length > 0 && (
        <ul class="chips">
          {tags.map((tag) => (
            <li key={tag}>
              <button
                type="button"
                class="chip"
                aria-label={`Remove the tag ${tag}`}
                onClick={() => void remove(tag)}
              >
                <bdi>{tag}</bdi>
                <span aria-hidden="true"> ×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {tags.length < TAGS_MAX ? (
        <AddTag model={model} known={known.filter((tag) => !tags.includes(tag))} fieldRef={fieldRef} />
      ) : (
        <p class="muted small">A case has ten tags at most.</p>
      )}
      {isFailed && (
        <p class="notice failed" role="alert">
          {failureWords('The tags were not changed.', model.acting.failure.value)}
        </p>
      )}
    </section>
  );
}

interface AddTagProps extends Pick<TagsFieldProps, 'model' | 'known'> {
  readonly fieldRef: RefObject<HTMLInputElement | null>;
}

function AddTag({ model, known, fieldRef }: AddTagProps) {
  const [text, type] = useState('');
  const add = async () => {
    const tag = text.trim();
    if (tag !== '' && (await model.tag({ add: [tag] }))) type('');
  };
  return (
    <form
      class="add-tag"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label class="visually-hidden" htmlFor="tag">
        A tag to add
      </label>
      <input
        id="tag"
        class="control"
        ref={fieldRef}
        list="known-tags"
        maxLength={TAG_LENGTH}
        placeholder="Add a tag"
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <datalist id="known-tags">
        {known.map((tag) => (
          <option key={tag} value={tag}>
            {tag}
          </option>
        ))}
      </datalist>
      <button type="submit" class="button">
        Add
      </button>
    </form>
  );
}
