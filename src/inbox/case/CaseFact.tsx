import type { ComponentChildren } from 'preact';

interface CaseFactProps {
  readonly name: string;
  readonly children: ComponentChildren;
}

/** What stands in place of a field for whoever may read it and not change it. */
export function CaseFact({ name, children }: CaseFactProps) {
  return (
    <section class="stack" aria-label={name}>
      <h2>{name}</h2>
      <p>{children}</p>
    </section>
  );
}
