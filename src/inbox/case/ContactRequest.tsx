import type { CaseDetail } from '../../contract/case.ts';

interface ContactRequestProps {
  readonly contact: NonNullable<CaseDetail['contact']>;
  readonly author: string;
}

/** What the customer wrote to the shop alone. */
export function ContactRequest({ contact: { email, note }, author }: ContactRequestProps) {
  return (
    <section class="contact stack" aria-labelledby="contact-title">
      <h2 id="contact-title">
        <bdi>{author}</bdi> asks to be contacted <span class="tag">Private</span>
      </h2>
      {email !== null && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {note && (
        <p class="text" dir="auto">
          {note}
        </p>
      )}
      <p class="muted small">Only your shop sees this. It is never published.</p>
    </section>
  );
}
