import { recipes } from 'virtual:install-parts';
import { CopyCode } from './CopyCode.tsx';
import type { InstallModel } from './install-model.ts';
import type { Words } from './recipe.ts';

export function RecipeSteps({ model }: { readonly model: InstallModel }) {
  const { recipe, recipeId, steps, css } = model;
  return (
    <section class="stack" aria-labelledby="install-steps">
      <h2 id="install-steps">Put it into your shop</h2>
      <div class="field">
        <label htmlFor="install-recipe">Your shop runs on</label>
        <select
          id="install-recipe"
          class="control"
          value={recipeId.value}
          onChange={({ currentTarget }) => model.chooseRecipe(currentTarget.value)}
        >
          {recipes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {recipe.value && (
        <p class="muted text">
          <Written words={recipe.value.about} />
        </p>
      )}
      <ol class="recipe stack">
        {steps.value.map(({ words, code }, index) => (
          <li key={`${recipeId.value} ${model.place.value} ${index}`} class="stack">
            <p class="text">
              <Written words={words} />
            </p>
            {code !== undefined && <CopyCode code={code} what={`step ${index + 1}`} />}
          </li>
        ))}
        {css.value !== '' && (
          <li class="stack">
            <p class="text">What you have changed of the look, in the style sheet of the shop:</p>
            <CopyCode code={css.value} what="the style sheet" />
          </li>
        )}
      </ol>
    </section>
  );
}

function Written({ words }: { readonly words: readonly Words[] }) {
  return <>{words.map(({ text, isCode }, index) => (isCode ? <code key={index}>{text}</code> : text))}</>;
}
