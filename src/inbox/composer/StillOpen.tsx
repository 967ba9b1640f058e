import { openIn } from './OpenPlaceholders.tsx';

/** What a template left open would be read as it stands. */
export function StillOpen({ text }: { readonly text: string }) {
  const open = openIn(text);
  return (
    <p role="status" class={open.length > 0 ? 'notice still-open' : 'visually-hidden'}>
      {open.length > 0 && (
        <span>
          Still open in the text:{' '}
          {open.map((name, at) => (
            <span key={name}>
              {at > 0 && ', '}
              <mark>{`{${name}}`}</mark>
            </span>
          ))}
          . Shoppers would read it like that.
        </span>
      )}
    </p>
  );
}
