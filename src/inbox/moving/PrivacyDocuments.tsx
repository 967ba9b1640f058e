import { Fragment } from 'preact';
import type { MovingOutModel } from './moving-out-model.ts';

const DOCUMENTS = [
  { name: 'note', title: 'Privacy note', about: 'What your shoppers are told; paste it into your own.' },
  { name: 'record', title: 'Record of processing', about: 'For your files, as Art. 30 GDPR asks.' },
] as const;

/** Made from the settings as they are; what only the shop can know stands in brackets. */
export function PrivacyDocuments({ model }: { readonly model: MovingOutModel }) {
  return (
    <section class="stack" aria-labelledby="privacy-documents">
      <h2 id="privacy-documents">Privacy</h2>
      <p class="muted text">
        Both are written from your settings as they are now. Fill in what stands in brackets, and let a lawyer
        read them. Shoppers see, download and erase what is kept of them at <code>{model.privacyUrl}</code>; a
        person who writes to you instead is helped by the same page, as the link goes to their own mailbox.
      </p>
      <dl class="privacy-documents">
        {DOCUMENTS.map(({ name, title, about }) => (
          <Fragment key={name}>
            <dt>{title}</dt>
            <dd>
              <p class="small muted">{about}</p>
              <p class="privacy-forms">
                <a href={model.privacyDocument(name, 'html')} download aria-label={`${title} as HTML`}>
                  HTML
                </a>
                <a href={model.privacyDocument(name, 'text')} download aria-label={`${title} as text`}>
                  Text
                </a>
              </p>
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
