import { SettingsSection } from './SettingsSection.tsx';
import type { PartProps } from './ShopSection.tsx';

const CHOICES = [
  { stars: 1, name: '1 star', means: 'Only the worst. Most who were let down go unnoticed.' },
  { stars: 2, name: '1 or 2 stars', means: 'All that is clearly bad; a lukewarm three opens no case.' },
  {
    stars: 3,
    name: '1 to 3 stars',
    means: 'Also those who were merely disappointed. This suits most shops.',
  },
  {
    stars: 4,
    name: '1 to 4 stars',
    means: 'Everyone who was not delighted: many cases, often small wishes.',
  },
];

export function ThresholdSection({ model, draft }: PartProps) {
  return (
    <SettingsSection model={model} of="threshold">
      <div class="thresholds" role="radiogroup" aria-labelledby="settings-threshold">
        {CHOICES.map(({ stars, name, means }) => (
          <label class="threshold" key={stars}>
            <input
              type="radio"
              name="negative-up-to"
              checked={draft.negativeUpTo === stars}
              aria-describedby={`threshold-${stars}`}
              onChange={() => model.edit({ negativeUpTo: stars })}
            />
            <span>
              {name}
              <span class="muted small" id={`threshold-${stars}`}>
                {means}
              </span>
            </span>
          </label>
        ))}
      </div>
    </SettingsSection>
  );
}
