import { codeFault } from '../account/code-fault.ts';
import { CodeForm } from '../account/CodeForm.tsx';
import type { SessionModel } from '../session-model.ts';
import { EntryPage } from './EntryPage.tsx';

/** The last step of each way in, for whoever has a second factor. */
export function SignInCode({ model }: { readonly model: SessionModel }) {
  const { giving } = model;
  return (
    <EntryPage title="One more step">
      <CodeForm
        label="Code of your app"
        hint="Or one of your recovery codes. Both lost? An owner of the shop can reset it."
        fault={giving.status.value === 'failed' ? codeFault(giving.failure.value) : undefined}
        isWaiting={giving.isWaiting}
        button={giving.isWaiting ? 'Signing in …' : 'Sign in'}
        onSend={(code) => void model.giveCode(code)}
        onCancel={() => void model.signOut()}
      />
    </EntryPage>
  );
}
