import type { Attribute } from '../../contract/attribute.ts';
import { showMean } from '../../ui/format.ts';
import { t } from '../../ui/words.ts';

interface ScalesProps {
  readonly attributes: readonly Attribute[];
}

/** What reviewers answered besides the stars: each average as a mark between the words of both ends. */
export function Scales({ attributes }: ScalesProps) {
  const answered = attributes.filter(({ average }) => average);
  return (
    answered[0] && (
      <ul class="scales" part="attributes">
        {answered.map(({ name, words, average }) => (
          <li key={name}>
            <span>
              {name}: {words[0]}
            </span>
            <span class="bar" role="img" aria-label={t`${showMean(average ?? 0)} of ${5}`}>
              <span class="bar-fill" style={{ 'margin-inline-start': `${((average ?? 0) - 1) * 22.5}%` }} />
            </span>
            <span>{words[4]}</span>
          </li>
        ))}
      </ul>
    )
  );
}
