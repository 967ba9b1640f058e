import { useEffect, useMemo } from 'preact/hooks';
import { Failure } from '../Failure.tsx';
import { AccountModel } from './account-model.ts';
import { NewPassword } from './NewPassword.tsx';
import { OwnName } from './OwnName.tsx';
import { SecondFactor } from './SecondFactor.tsx';
import { Sessions } from './Sessions.tsx';

interface AccountPageProps {
  readonly onSignedOut: () => void;
  /** The session carries another name. */
  readonly onRenamed: () => void;
}

export function AccountPage({ onSignedOut, onRenamed }: AccountPageProps) {
  const model = useMemo(
    () => new AccountModel({ signedOut: onSignedOut, renamed: onRenamed }),
    [onSignedOut, onRenamed],
  );
  useEffect(() => model.read(), [model]);
  const { reading } = model;
  const account = model.account.value;
  return (
    <div class="page account stack wide">
      <h1>Your account</h1>
      <p role="status" class={model.news.value === '' ? 'visually-hidden' : 'notice'}>
        {model.news.value}
      </p>
      {account ? (
        <>
          <SecondFactor model={model} account={account} />
          <Sessions model={model} account={account} />
          <NewPassword model={model} />
          <OwnName model={model} account={account} />
        </>
      ) : reading.status.value === 'failed' ? (
        <Failure what="Your account could not be loaded." task={reading} />
      ) : (
        <div class="page-waiting" aria-busy="true">
          <p role="status">{reading.status.value === 'stalled' && 'This takes longer than usual …'}</p>
        </div>
      )}
    </div>
  );
}
