import { useState } from 'preact/hooks';
import type { AttributeDraft } from './settings-draft.ts';
import { attributeFrom, likelyLanguage, POINT_LANGUAGES, POINTS } from './starting-points.ts';

interface StartingPointsProps {
  readonly onChoose: (attribute: AttributeDraft) => void;
}

/** What most shops ask, ready to be changed, in the language in which the shop speaks to its customers. */
export function StartingPoints({ onChoose }: StartingPointsProps) {
  const [language, setLanguage] = useState(likelyLanguage());
  const words = POINT_LANGUAGES[language];
  return (
    <div class="field">
      <label htmlFor="points-language">Or begin from one that many shops ask, in</label>
      <select
        id="points-language"
        class="control"
        value={language}
        onChange={({ currentTarget }) => setLanguage(currentTarget.value)}
      >
        {Object.entries(POINT_LANGUAGES).map(([tag, { name }]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
      <p class="starting-points">
        {POINTS.map((point) => (
          <button
            key={point}
            type="button"
            class="button quiet"
            lang={language}
            dir="auto"
            onClick={() => onChoose(attributeFrom(point, language))}
          >
            {words?.[point][0]}
          </button>
        ))}
      </p>
    </div>
  );
}
