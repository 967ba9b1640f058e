import type { ComponentChildren, TargetedSubmitEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Entry } from './entry-faults.ts';
import type { FormFaults } from './use-faults.ts';

interface EntryFormProps extends Pick<FormFaults, 'faults' | 'whole'> {
  /** `by` is the value of the button that was pressed. */
  readonly onSend: (entries: Readonly<Record<Entry, string>>, by: string) => void;
  readonly buttons: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Whoever pressed a button is taken to the first field with a fault. */
export function EntryForm({ faults, whole, onSend, buttons, children }: EntryFormProps) {
  const formRef = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (Object.keys(faults).length === 0) return;
    formRef.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);
  return (
    <form
      class="entry-form"
      ref={formRef}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSend(entriesOf(event.currentTarget), buttonOf(event));
      }}
    >
      {children}
      <div role="alert">{whole && <p class="notice failed">{whole}</p>}</div>
      <div class="entry-ways">{buttons}</div>
    </form>
  );
}

function entriesOf(form: HTMLFormElement): Record<Entry, string> {
  const entries = new FormData(form);
  const text = (name: Entry) => {
    const entry = entries.get(name);
    return typeof entry === 'string' ? entry : '';
  };
  return { name: text('name').trim(), email: text('email').trim(), password: text('password') };
}

function buttonOf({ submitter }: TargetedSubmitEvent<HTMLFormElement>): string {
  return submitter instanceof HTMLButtonElement ? submitter.value : '';
}
