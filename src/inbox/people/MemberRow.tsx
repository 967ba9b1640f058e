import { useEffect, useRef, useState } from 'preact/hooks';
import type { Member } from '../../contract/members.ts';
import { Confirm } from '../Confirm.tsx';
import { failureWords, problemName } from '../failure-words.ts';
import { now } from '../now.ts';
import { agoWords } from '../time-words.ts';
import { fieldFaults, type PeopleModel } from './people-model.ts';
import type { KnownProduct } from './ProductsField.tsx';
import { RoleFields } from './RoleFields.tsx';
import { ROLE_WORDS } from './role-words.ts';

interface MemberRowProps {
  readonly model: PeopleModel;
  readonly member: Member;
  readonly known: readonly KnownProduct[];
  readonly mayManage: boolean;
}

export function MemberRow({ model, member, known, mayManage }: MemberRowProps) {
  const [isEditing, edit] = useState(false);
  const { name, isMe } = member;
  const openerRef = useRef<HTMLButtonElement>(null);
  const wasEditingRef = useRef(false);
  useEffect(() => {
    if (wasEditingRef.current && !isEditing) openerRef.current?.focus();
    wasEditingRef.current = isEditing;
  }, [isEditing]);
  const isFailed = model.acting.status.value === 'failed' && model.actingOn.value === member.id;
  return (
    <li class="member">
      <Cells member={member} />
      {mayManage && !isEditing && (
        <div class="member-acts">
          <button type="button" class="button quiet" ref={openerRef} onClick={() => edit(true)}>
            Change <span class="visually-hidden">the role of {name}</span>
          </button>
          {member.hasSecondFactor && !isMe && (
            <Confirm
              label="Reset second factor"
              confirm="Reset it"
              isQuiet
              onConfirm={() => void model.resetSecondFactor(member)}
            >
              For whoever has lost phone and recovery codes. {name} is told by mail, and signs in without a
              code until it is set up again. Be sure that it is {name} who asks.
            </Confirm>
          )}
          <Confirm
            label={isMe ? 'Leave the shop' : 'Remove'}
            confirm={isMe ? 'Leave' : `Remove ${name}`}
            isQuiet
            onConfirm={() => void model.remove(member)}
          >
            {isMe ? 'You are' : `${name} is`} signed out everywhere at once, and the account is gone. Open
            cases are nobody’s then; what was written stays.
          </Confirm>
        </div>
      )}
      {isEditing && <RoleForm model={model} member={member} known={known} onDone={() => edit(false)} />}
      {isFailed && !isEditing && (
        <p class="notice failed" role="alert">
          {faultWords(model)}
        </p>
      )}
    </li>
  );
}

function Cells({ member }: Pick<MemberRowProps, 'member'>) {
  const { name, email, role, products, isMe, dateLastSeen } = member;
  return (
    <>
      <div>
        <p>
          <b>
            <bdi>{name}</bdi>
          </b>
          {isMe && ' (you)'}
        </p>
        <p class="muted small member-email">{email}</p>
      </div>
      <div>
        <p>{ROLE_WORDS[role].name}</p>
        {products.length > 0 && (
          <p class="muted small">
            For <bdi>{products.map((product) => product.name).join(', ')}</bdi>
          </p>
        )}
      </div>
      <p class="muted small">{dateLastSeen === null ? 'Not signed in' : `Seen ${seenWords(dateLastSeen)}`}</p>
    </>
  );
}

/** Sessions are known to a day. */
function seenWords(time: string): string {
  const isToday = now.value.getTime() - Date.parse(time) < 86_400_000;
  return isToday ? 'within a day' : agoWords(time, now.value);
}

function faultWords({ acting }: PeopleModel): string {
  return problemName(acting.failure.value) === 'last-owner'
    ? 'A shop keeps at least one owner. Make somebody else an owner first.'
    : failureWords('That was not stored.', acting.failure.value);
}

interface RoleFormProps extends Pick<MemberRowProps, 'model' | 'member' | 'known'> {
  readonly onDone: () => void;
}

function RoleForm({ model, member, known, onDone }: RoleFormProps) {
  const [choice, choose] = useState({
    role: member.role,
    products: member.products.map(({ productID }) => productID),
  });
  const formRef = useRef<HTMLFormElement>(null);
  useEffect(() => formRef.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  const isFailed = model.acting.status.value === 'failed' && model.actingOn.value === member.id;
  const faults = isFailed ? fieldFaults(model.acting.failure.value) : new Map<string, string>();
  return (
    <form
      class="member-form stack"
      aria-label={`Role of ${member.name}`}
      ref={formRef}
      onSubmit={(event) => {
        event.preventDefault();
        void model.change(member, choice).then((isDone) => isDone && onDone());
      }}
    >
      <RoleFields
        id={member.id}
        value={choice}
        onChange={choose}
        known={[...member.products, ...known]}
        fault={faults.get('products')}
      />
      <p class="hint">Open cases that {member.isMe ? 'you' : 'they'} may not answer then are nobody’s.</p>
      {isFailed && faults.size === 0 && (
        <p class="notice failed" role="alert">
          {faultWords(model)}
        </p>
      )}
      <p class="row">
        <button type="submit" class="button primary" aria-disabled={model.acting.isWaiting}>
          {model.acting.isWaiting ? 'Saving …' : 'Save'}
        </button>
        <button type="button" class="button" onClick={onDone}>
          Cancel
        </button>
      </p>
    </form>
  );
}
