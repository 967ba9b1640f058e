import type { MemberChange } from '../../contract/members.ts';
import { ROLES } from '../../contract/rights.ts';
import { type KnownProduct, ProductsField } from './ProductsField.tsx';
import { ROLE_WORDS } from './role-words.ts';

interface RoleFieldsProps {
  /** Sets the fields of one person apart from those of another. */
  readonly id: string;
  readonly value: MemberChange;
  readonly onChange: (value: MemberChange) => void;
  /** Offered while an id is typed. */
  readonly known: readonly KnownProduct[];
  readonly fault: string | undefined;
}

/** What somebody may do; a responder can be limited to products. */
export function RoleFields({ id, value, onChange, known, fault }: RoleFieldsProps) {
  return (
    <>
      <fieldset class="role-choice">
        <legend>Role</legend>
        {ROLES.map((role) => (
          <div key={role}>
            <label class="check">
              <input
                type="radio"
                name={`role-${id}`}
                checked={value.role === role}
                aria-describedby={`role-${role}-${id}`}
                onChange={() => onChange({ role, products: role === 'responder' ? value.products : [] })}
              />
              {ROLE_WORDS[role].name}
            </label>
            <p class="hint muted small" id={`role-${role}-${id}`}>
              {ROLE_WORDS[role].means}
            </p>
          </div>
        ))}
      </fieldset>
      {value.role === 'responder' && (
        <ProductsField
          {...{ id, known, fault }}
          products={value.products}
          onChange={(products) => onChange({ ...value, products })}
        />
      )}
    </>
  );
}
