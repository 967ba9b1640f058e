import type { Filters } from '../reviews/browse-model.ts';
import { choiceWords } from './choice-words.ts';
import type { ChooseModel } from './choose-model.ts';

/** What the list is narrowed down by: each can be taken away by itself. */
export function Chosen({ model }: { readonly model: ChooseModel }) {
  const { filters } = model.browse;
  const chosen = (Object.keys(filters) as (keyof Filters)[]).filter((filter) => filters[filter]);
  if (chosen.length === 0) return null;
  return (
    <ul class="group" aria-label="Chosen">
      {chosen.map((filter) => (
        <li key={filter}>
          <button
            type="button"
            class="choice"
            part="chosen"
            onClick={({ currentTarget }) => {
              focusBeside(currentTarget);
              model.choose(filter, filters[filter]);
            }}
          >
            <span class="visually-hidden">Remove </span>
            <bdi>{choiceWords(filter, String(filters[filter]))}</bdi> <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The button goes; the focus would fall to the top of the page with it. */
function focusBeside(button: HTMLElement): void {
  const row = button.closest('li');
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  const home = button.closest('section')?.querySelector<HTMLElement>('[data-act="choose"]');
  (next?.querySelector('button') ?? home)?.focus();
}
