import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { CaseDetail } from '../../contract/case.ts';
import { type Note, NOTE_LENGTH } from '../../contract/case-work.ts';
import { failureWords } from '../failure-words.ts';
import { useMay } from '../rights.ts';
import { momentWords } from '../time-words.ts';
import type { CaseModel } from './case-model.ts';

interface NotesProps {
  readonly model: CaseModel;
  readonly detail: CaseDetail;
}

/** What colleagues tell one another; the newest stands first. */
export function Notes({ model, detail }: NotesProps) {
  const mayAnswer = useMay('answer-cases');
  const newest = detail.notes.notes;
  // A note that came in between moves the others on, so some may be in both.
  const shown = new Map([...newest, ...model.olderNotes.value].map((note) => [note.id, note]));
  const next = model.nextNotes.value === undefined ? detail.notes.nextCursor : model.nextNotes.value;
  return (
    <section class="notes stack" aria-labelledby="notes-title">
      <h2 id="notes-title">
        Notes <span class="tag">Private</span>
      </h2>
      {mayAnswer ? <NoteField model={model} /> : shown.size === 0 && <p class="muted">None.</p>}
      {shown.size > 0 && (
        <ol class="stack">
          {[...shown.values()].map((note) => (
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
      {model.growing.status.value === 'failed' && (
        <p class="notice failed" role="alert">
          {failureWords('Older notes could not be loaded.', model.growing.failure.value)}
        </p>
      )}
      {next !== null && (
        <button type="button" class="button" onClick={() => void model.readOlderNotes()}>
          {model.growing.isWaiting ? 'Loading …' : 'Show older notes'}
        </button>
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

function NoteField({ model }: Pick<NotesProps, 'model'>) {
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
          {failureWords('The note was not stored; it is still here.', model.acting.failure.value)}
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
