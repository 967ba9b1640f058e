import { WRITING_PLACES, type WritingPlace } from '../../contract/invitation-settings.ts';

const NAMES: Readonly<Record<WritingPlace, string>> = {
  'candor-page': 'Candor’s page, with all products of the order',
  'product-page': 'The page of the product in your shop',
};

interface WritingPlaceFieldProps {
  readonly value: WritingPlace;
  readonly onChoose: (place: WritingPlace) => void;
}

export function WritingPlaceField({ value, onChoose }: WritingPlaceFieldProps) {
  return (
    <div class="field">
      <label htmlFor="write-at">The stars in the mail lead to</label>
      <p class="hint" id="write-at-hint">
        Candor’s page needs no script. On your own page the form opens within the reviews, so they have to
        stand on it; where the address of a product is not known, its stars lead to Candor’s page.
      </p>
      <select
        id="write-at"
        class="control"
        aria-describedby="write-at-hint"
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = WRITING_PLACES.find((place) => place === currentTarget.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {WRITING_PLACES.map((place) => (
          <option key={place} value={place}>
            {NAMES[place]}
          </option>
        ))}
      </select>
    </div>
  );
}
