import { SEARCH_MAX } from '../../contract/search-words.ts';
import type { ChooseModel } from './choose-model.ts';

/** Words to look for; what is emptied shows all again. */
export function SearchField({ model }: { readonly model: ChooseModel }) {
  return (
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        model.search();
      }}
    >
      <label class="note" htmlFor="words">
        Search in reviews
      </label>
      <input
        id="words"
        name="q"
        type="search"
        class="input"
        dir="auto"
        maxLength={SEARCH_MAX}
        value={model.words}
        onInput={({ currentTarget }) => model.type(currentTarget.value)}
      />
      <button type="submit" class="button" part="button">
        Search
      </button>
    </form>
  );
}
