import { failureWords } from '../failure-words.ts';
import { now } from '../now.ts';
import { agoWords, momentWords } from '../time-words.ts';
import type { Account, AccountModel, Session } from './account-model.ts';

interface SessionsProps {
  readonly model: AccountModel;
  readonly account: Account;
}

/** Where one is signed in. What is not one's own is ended here. */
export function Sessions({ model, account: { sessions } }: SessionsProps) {
  return (
    <section class="account-part stack" aria-labelledby="sessions-title">
      <h2 id="sessions-title">Where you are signed in</h2>
      <ul class="sessions">
        {sessions.map((session) => (
          <SessionRow key={session.id} model={model} session={session} />
        ))}
      </ul>
      {model.isFailed('sessions') && (
        <p class="notice failed" role="alert">
          {failureWords('No session was ended.', model.acting.failure.value)}
        </p>
      )}
      {sessions.length > 1 && (
        <p>
          <button type="button" class="button" onClick={() => void model.endOthers()}>
            End all others
          </button>
        </p>
      )}
    </section>
  );
}

function SessionRow({ model, session }: Pick<SessionsProps, 'model'> & { readonly session: Session }) {
  const { device, isThis, dateBegun, dateSeen } = session;
  return (
    <li class="session">
      <div>
        <p>
          <b>{device}</b> {isThis && <span class="tag">This one</span>}
        </p>
        <p class="muted small">
          Since {momentWords(dateBegun)}, {isThis ? 'in use' : `last used ${lastUsed(dateSeen)}`}
        </p>
      </div>
      {!isThis && (
        <button type="button" class="button quiet" onClick={() => void model.endSession(session)}>
          End <span class="visually-hidden">the session of {device}</span>
        </button>
      )}
    </li>
  );
}

/** It is known to a day. */
function lastUsed(time: string): string {
  return now.value.getTime() - Date.parse(time) < 86_400_000 ? 'within a day' : agoWords(time, now.value);
}
