/** What a shop is taken away as, and from where. The browser saves the file by itself, however large it is. */
import { signal } from '@preact/signals';
import type { ExportForm } from '../../contract/export-forms.ts';

export class MovingOutModel {
  readonly form = signal<ExportForm>('archive');
  /** Whether the addresses of reviewers go along in a table. */
  readonly withAddresses = signal(true);
  readonly #endpoint: string;
  readonly #shopKey: string;

  constructor(shopKey: string) {
    this.#shopKey = shopKey;
    this.#endpoint = `${location.origin}/v1/shops/${shopKey}`;
  }

  choose(form: ExportForm): void {
    this.form.value = form;
  }

  addAddresses(isWanted: boolean): void {
    this.withAddresses.value = isWanted;
  }

  get file(): string {
    const query = new URLSearchParams({ form: this.form.value });
    if (!this.withAddresses.value) query.set('addresses', 'false');
    return `${this.#endpoint}/merchant/export?${query}`;
  }

  /** Where a person sees what is kept of them. */
  get privacyUrl(): string {
    return `${location.origin}/privacy/${this.#shopKey}`;
  }

  privacyDocument(document: 'note' | 'record', form: 'html' | 'text'): string {
    const query = new URLSearchParams({ document, form });
    return `${this.#endpoint}/merchant/privacy-document?${query}`;
  }

  get feeds(): { readonly google: string; readonly meta: string } {
    const feed = (name: string) => `${this.#endpoint}/feeds/${name}`;
    return { google: feed('google-product-reviews.xml'), meta: feed('meta-reviews.csv') };
  }
}
