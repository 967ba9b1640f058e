import type { Invitation, InvitationListName } from '../../contract/invitation.ts';
import { Failure } from '../Failure.tsx';
import { failureWords } from '../failure-words.ts';
import { LIST_EMPTY, LIST_NAMES, pastWords, stateWords } from './invitation-words.ts';
import type { InvitationsModel } from './invitations-model.ts';

interface InvitationLinesProps {
  readonly model: InvitationsModel;
  readonly list: InvitationListName;
}

export function InvitationLines({ model, list }: InvitationLinesProps) {
  const { reading, invitations } = model;
  if (reading.status.value === 'failed') {
    return <Failure what="The invitations could not be loaded." task={reading} />;
  }
  if (invitations.value.length === 0) {
    return reading.status.value === 'ready' ? (
      <p role="status">{LIST_EMPTY[list]}</p>
    ) : (
      <div class="page-waiting" aria-busy="true">
        <p role="status">{reading.status.value === 'stalled' && 'This takes longer than usual …'}</p>
      </div>
    );
  }
  return (
    <>
      <ol class="invitation-lines" aria-label={LIST_NAMES[list]}>
        {invitations.value.map((invitation) => (
          <Line key={invitation.id} model={model} invitation={invitation} />
        ))}
      </ol>
      <More model={model} />
    </>
  );
}

interface LineProps {
  readonly model: InvitationsModel;
  readonly invitation: Invitation;
}

function Line({ model, invitation }: LineProps) {
  const { id, order, products, leftOut, isRevoked, nextAt, mails } = invitation;
  const name = order === null ? 'An order that is forgotten' : `Order ${order}`;
  const past = pastWords(invitation);
  const canRevoke = !isRevoked && leftOut === null && (nextAt !== null || mails > 0);
  const isFailed = model.revoked.value === id && model.revoking.status.value === 'failed';
  return (
    <li class="invitation-line">
      <div>
        <p>
          <b>{name}</b> <bdi>{products.join(', ')}</bdi>
        </p>
        <p class="muted small">
          {stateWords(invitation)}
          {past !== '' && `; ${past}`}
        </p>
        {isFailed && (
          <p class="error small" role="alert">
            {failureWords('It was not taken back.', model.revoking.failure.value)}
          </p>
        )}
      </div>
      {canRevoke && (
        <button
          type="button"
          class="button quiet"
          aria-disabled={model.revoking.isWaiting}
          onClick={() => model.revoke(id)}
        >
          Take back<span class="visually-hidden"> the invitation of {name}</span>
        </button>
      )}
    </li>
  );
}

function More({ model }: Pick<LineProps, 'model'>) {
  const { growing, nextCursor } = model;
  if (nextCursor.value === null) return null;
  return (
    <div class="stack">
      {growing.status.value === 'failed' && (
        <p class="notice failed" role="alert">
          {failureWords('More could not be loaded.', growing.failure.value)}
        </p>
      )}
      <button type="button" class="button" aria-disabled={growing.isWaiting} onClick={() => model.grow()}>
        {growing.isWaiting ? 'Loading …' : 'Show more'}
      </button>
    </div>
  );
}
