import { useState } from 'preact/hooks';
import type { Check } from '../../contract/check.ts';
import type { FactKind, MaskableFact } from '../../contract/masking.ts';
import type { ChecksModel } from './checks-model.ts';

const KIND_NAMES: Readonly<Record<FactKind, string>> = {
  email: 'e-mail address',
  phone: 'telephone number',
  address: 'postal address',
};

/** Personal facts can be taken out, and nothing else: none is ticked beforehand. */
export function MaskFacts({ model, check }: { readonly model: ChecksModel; readonly check: Check }) {
  const [ticked, tick] = useState<ReadonlySet<MaskableFact>>(new Set());
  const chosen = check.facts.filter((fact) => ticked.has(fact));
  if (check.facts.length === 0) return null;
  const change = (fact: MaskableFact, isTicked: boolean) => {
    const others = [...ticked].filter((each) => each !== fact);
    tick(new Set(isTicked ? [...others, fact] : others));
  };
  return (
    <fieldset class="check-facts">
      <legend>
        <b>Personal facts that can be masked</b>
      </legend>
      {check.facts.map((fact) => (
        <label key={`${fact.in} ${fact.from}`} class="check-fact">
          <input
            type="checkbox"
            checked={ticked.has(fact)}
            onChange={({ currentTarget }) => change(fact, currentTarget.checked)}
          />
          <span>
            <bdi>{check[fact.in].slice(fact.from, fact.to)}</bdi>{' '}
            <span class="muted">({KIND_NAMES[fact.kind]})</span>
          </span>
        </label>
      ))}
      <p class="muted small">
        A mark takes their place, for good and in earlier versions too. Nothing else of the text changes. Its
        author is told.
      </p>
      <button
        type="button"
        class="button"
        disabled={chosen.length === 0}
        onClick={() => void model.mask(check, chosen)}
      >
        Mask what is ticked
      </button>
    </fieldset>
  );
}
