import { useState } from 'preact/hooks';
import { PasswordForm } from './PasswordForm.tsx';
import type { Account, AccountModel } from './account-model.ts';
import { codeFault } from './code-fault.ts';
import { CodeForm } from './CodeForm.tsx';
import { QrCode } from './QrCode.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';

interface SecondFactorProps {
  readonly model: AccountModel;
  readonly account: Account;
}

export function SecondFactor({ model, account }: SecondFactorProps) {
  const codes = model.recoveryCodes.value;
  return (
    <section class="account-part stack" aria-labelledby="second-factor-title">
      <h2 id="second-factor-title">
        Second factor <span class="tag">{account.hasSecondFactor ? 'On' : 'Off'}</span>
      </h2>
      {codes ? (
        <RecoveryCodes codes={codes} onKept={() => model.keptCodes()} />
      ) : account.hasSecondFactor ? (
        <SwitchedOn model={model} account={account} />
      ) : (
        <SwitchedOff model={model} />
      )}
    </section>
  );
}

function SwitchedOff({ model }: Pick<SecondFactorProps, 'model'>) {
  const [isAsking, ask] = useState(false);
  const { begun, acting } = model;
  if (begun.value) return <SettingUp model={model} />;
  return (
    <>
      <p class="text">
        With it, signing in asks for a code of an app on your phone besides. Whoever learns your password, or
        reads your mail, does not come in.
      </p>
      {isAsking ? (
        <PasswordForm
          failure={model.isFailed('begin') ? acting.failure.value : undefined}
          isWaiting={model.isWaiting('begin')}
          button="Go on"
          onSend={(password) => void model.begin(password)}
          onCancel={() => ask(false)}
        />
      ) : (
        <p>
          <button type="button" class="button" onClick={() => ask(true)}>
            Set it up
          </button>
        </p>
      )}
    </>
  );
}

function SettingUp({ model }: Pick<SecondFactorProps, 'model'>) {
  const begun = model.begun.value;
  if (!begun) return null;
  return (
    <ol class="set-up stack">
      <li>
        <p>Scan this with an authenticator app, such as the one that keeps your passwords.</p>
        <QrCode text={begun.uri} label="QR code for the authenticator app" />
        <p class="muted small">
          Or type this key into it: <code class="key">{begun.secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
        </p>
      </li>
      <li>
        <CodeForm
          label="Code of the app"
          isOfApp
          hint="The six digits that it shows now. From then on signing in asks for one."
          fault={model.isFailed('confirm') ? codeFault(model.acting.failure.value) : undefined}
          isWaiting={model.isWaiting('confirm')}
          button="Switch it on"
          onSend={(code) => void model.confirm(code)}
          onCancel={() => model.leaveBegun()}
        />
      </li>
    </ol>
  );
}

function SwitchedOn({ model, account: { recoveryCodes } }: SecondFactorProps) {
  const [act, choose] = useState<'off' | 'renew' | undefined>(undefined);
  const isFew = recoveryCodes <= 3;
  return (
    <>
      <p class="text">
        Signing in asks for a code of your app. <span class={isFew ? 'few' : undefined}>{recoveryCodes}</span>{' '}
        of 10 recovery codes are left{isFew ? '; have new ones made' : ''}.
      </p>
      {act ? (
        <CodeForm
          key={act}
          label={act === 'off' ? 'Code to switch it off' : 'Code to make new recovery codes'}
          hint="A code of the app, or a recovery code."
          fault={model.isFailed(act) ? codeFault(model.acting.failure.value) : undefined}
          isWaiting={model.isWaiting(act)}
          button={act === 'off' ? 'Switch it off' : 'Make new ones'}
          onSend={(code) => {
            const done = act === 'off' ? model.switchOff(code) : model.renewCodes(code);
            void done.then((isDone) => isDone && choose(undefined));
          }}
          onCancel={() => choose(undefined)}
        />
      ) : (
        <p class="row">
          <button type="button" class="button" onClick={() => choose('renew')}>
            New recovery codes
          </button>
          <button type="button" class="button" onClick={() => choose('off')}>
            Switch it off
          </button>
        </p>
      )}
    </>
  );
}
