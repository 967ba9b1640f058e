import { useEffect } from 'preact/hooks';
import type { PresenceModel } from './presence-model.ts';

/** Said before two write the same reply. */
export function OtherWriters({ model }: { readonly model: PresenceModel }) {
  useEffect(() => model.start(), [model]);
  const names = model.others.value.map(({ name }) => name);
  return (
    <p role="status" class={names.length > 0 ? 'notice' : 'visually-hidden'}>
      {names.length > 0 && `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} writing a reply.`}
    </p>
  );
}
