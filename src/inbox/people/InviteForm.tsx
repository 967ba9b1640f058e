import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { MemberChange } from '../../contract/members.ts';
import { failureWords } from '../failure-words.ts';
import { emailFault } from '../sign-in/entry-faults.ts';
import { fieldFaults, type PeopleModel } from './people-model.ts';
import type { KnownProduct } from './ProductsField.tsx';
import { RoleFields } from './RoleFields.tsx';

interface InviteFormProps {
  readonly model: PeopleModel;
  readonly known: readonly KnownProduct[];
}

const FIRST: MemberChange = { role: 'responder', products: [] };

export function InviteForm({ model, known }: InviteFormProps) {
  const [email, type] = useState('');
  const [choice, choose] = useState(FIRST);
  const [own, find] = useState<string | undefined>(undefined);
  const fieldRef = useRef<HTMLInputElement>(null);
  const { inviting } = model;
  const isFailed = inviting.status.value === 'failed';
  const faults = isFailed ? fieldFaults(inviting.failure.value) : new Map<string, string>();
  const send = async () => {
    const found = emailFault(email);
    find(found);
    if (found === undefined && (await model.invite({ email: email.trim(), ...choice }))) {
      type('');
      choose(FIRST);
    }
    fieldRef.current?.focus();
  };
  return (
    <form
      class="invite-form stack"
      noValidate
      aria-labelledby="invite-title"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2 id="invite-title">Invite somebody</h2>
      <EmailField value={email} onType={type} fault={own ?? faults.get('email')} fieldRef={fieldRef} />
      <RoleFields id="invite" value={choice} onChange={choose} known={known} fault={faults.get('products')} />
      {isFailed && faults.size === 0 && (
        <p class="notice failed" role="alert">
          {failureWords('Nobody was invited.', inviting.failure.value)}
        </p>
      )}
      <p>
        <button type="submit" class="button primary" aria-disabled={inviting.isWaiting}>
          {inviting.isWaiting ? 'Sending …' : 'Send the invitation'}
        </button>
      </p>
    </form>
  );
}

interface EmailFieldProps {
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly fault: string | undefined;
  readonly fieldRef: RefObject<HTMLInputElement | null>;
}

function EmailField({ value, onType, fault, fieldRef }: EmailFieldProps) {
  return (
    <div class="field">
      <label htmlFor="invite-email">E-mail address</label>
      <input
        id="invite-email"
        class="control"
        type="email"
        ref={fieldRef}
        autocomplete="off"
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby="invite-email-hint"
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <p id="invite-email-hint" class={fault ? 'error' : 'hint'} role={fault ? 'alert' : undefined}>
        {fault ?? 'They get a link that works once, for 7 days.'}
      </p>
    </div>
  );
}
