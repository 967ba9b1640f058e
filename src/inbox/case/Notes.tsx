import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { CaseDetail } from '../../contract/case.ts';
import { type Note, NOTE_LENGTH } from '../../contract/case-work.ts';
import { failureWords } from '../failure-words.ts';
import { useMay } from '../rights.ts';
import { momentWords } from '../time-words.ts';
import type { CaseModel } from './case-model.ts';
import { FurtherPages } from './FurtherPages.tsx';

interface NotesProps {
  readonly model: CaseModel;
  readonly detail: CaseDetail;
  /** Who could give a right back. */
  readonly owners: readonly string[];
}

/** So many are shown at first, as what follows them is not to be far away. */
const FIRST = 5;

/** What colleagues tell one another; the newest stands first. */
export function Notes({ model, detail, owners }: NotesProps) {
  const mayAnswer = useMay('answer-cases');
  const [isFolded, fold] = useState(true);
  const newest = detail.notes.notes;
  // A note that came in between moves the others on, so some may be in both.
  const read = [
    ...new Map([...newest, ...model.olderNotes.entries.value].map((note) => [note.id, note])).values(),
  ];
  const shown = isFolded ? read.slice(0, FIRST) : read;
  return (
    <section class="notes stack" aria-labelledby="notes-title">
      <h2 id="notes-title">
        Notes <span class="tag">Private</span>
      </h2>
      {mayAnswer ? (
        <NoteField model={model} owners={owners} />
      ) : (
        shown.length === 0 && <p class="muted">None.</p>
      )}
      {shown.length > 0 && (
        <ol class="stack">
          {shown.map((note) => (
            <li key={note.id} class="case-note">
              <p class="text" dir="auto">
                <NoteText note={note} />
              </p>
              <p class="muted small">
                <bdi>{note.author.name}</bdi>,{' '}
                <time dateTime={note.dateCreated}>{momentWords(note.dateCreated)}</time>
              </p>
            </li>
          ))}
        </ol>
      )}
      {shown.length < read.length ? (
        <button type="button" class="button" onClick={() => fold(false)}>
          Show older notes
        </button>
      ) : (
        <FurtherPages model={model.olderNotes} what="older notes" />
      )}
    </section>
  );
}

/** The text with the words that name colleagues set apart. */
function NoteText({ note: { text, mentions } }: { readonly note: Note }) {
  const starts = mentions
    .map(({ words }) => ({ words, from: text.indexOf(words) }))
    .filter(({ from }) => from >= 0)
    .toSorted((one, other) => one.from - other.from);
  const first = starts[0]?.from ?? text.length;
  return (
    <>
      {text.slice(0, first)}
      {starts.map(({ words, from }, index) => (
        <Fragment key={from}>
          <b class="mention">{words}</b>
          {text.slice(from + words.length, starts[index + 1]?.from ?? text.length)}
        </Fragment>
      ))}
    </>
  );
}

function NoteField({ model, owners }: Pick<NotesProps, 'model' | 'owners'>) {
  const [text, type] = useState('');
  const isFailed = model.acting.status.value === 'failed' && model.actingOn.value === 'note';
  const add = async () => {
    if (text.trim() !== '' && (await model.addNote(text))) type('');
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div class="field">
        <label class="visually-hidden" htmlFor="note">
          A note for your colleagues
        </label>
        <textarea
          id="note"
          class="control note-field"
          rows={2}
          maxLength={NOTE_LENGTH}
          placeholder="A note for your colleagues"
          dir="auto"
          value={text}
          aria-describedby="note-hint"
          onInput={(event) => type(event.currentTarget.value)}
        />
        <p class="hint" id="note-hint">
          Only your shop reads it. @name mentions a colleague.
        </p>
      </div>
      {isFailed && (
        <p class="notice failed" role="alert">
          {failureWords('The note was not stored; it is still here.', model.acting.failure.value, owners)}
        </p>
      )}
      {text.trim() !== '' && (
        <p>
          <button type="submit" class="button">
            Add note
          </button>
        </p>
      )}
    </form>
  );
}
