import { sayBeside } from './beside-review.ts';

/** Where the clipboard is forbidden, or missing as on pages without TLS, the link itself is shown. */
export function copyLink(button: HTMLButtonElement, id: string): void {
  const url = new URL(location.href);
  url.hash = `review-${id}`;
  const show = () => sayBeside(button, 'link', `Link to this review: ${url.href}`, 'status');
  if (!('clipboard' in navigator)) {
    show();
    return;
  }
  navigator.clipboard
    .writeText(url.href)
    .then(() => sayBeside(button, 'link', 'The link to this review is copied.', 'status'), show);
}
