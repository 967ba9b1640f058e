import type { MemberInvite } from '../../contract/members.ts';
import { Confirm } from '../Confirm.tsx';
import { failureWords } from '../failure-words.ts';
import { momentWords } from '../time-words.ts';
import type { PeopleModel } from './people-model.ts';
import { ROLE_WORDS } from './role-words.ts';

interface InviteRowProps {
  readonly model: PeopleModel;
  readonly invite: MemberInvite;
}

export function InviteRow({ model, invite }: InviteRowProps) {
  const { email, role, by, dateExpires } = invite;
  const isFailed = model.acting.status.value === 'failed' && model.actingOn.value === invite.id;
  return (
    <li class="member">
      <div>
        <p class="member-email">{email}</p>
        <p class="muted small">
          Invited by <bdi>{by}</bdi>
        </p>
      </div>
      <p>{ROLE_WORDS[role].name}</p>
      <p class="muted small">The link works until {momentWords(dateExpires)}</p>
      <div class="member-acts">
        <button type="button" class="button quiet" onClick={() => void model.inviteAgain(invite)}>
          Send again <span class="visually-hidden">to {email}</span>
        </button>
        <Confirm
          label="Withdraw"
          confirm="Withdraw the invitation"
          isQuiet
          onConfirm={() => void model.withdraw(invite)}
        >
          The link in the mail works no longer.
        </Confirm>
      </div>
      {isFailed && (
        <p class="notice failed" role="alert">
          {failureWords('It was not withdrawn.', model.acting.failure.value)}
        </p>
      )}
    </li>
  );
}
