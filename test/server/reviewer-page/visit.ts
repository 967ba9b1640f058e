/** The page as a browser without script uses it: forms are filled, a button is pressed, a redirect is followed. */
import { JSDOM } from 'jsdom';

export interface Visit {
  readonly status: number;
  readonly headers: Headers;
  /** Where one is after redirects. */
  readonly path: string;
  readonly document: Document;
  /** What is read, without the words that a closed `details` hides. */
  readonly words: string;
  /** Presses the button of those words, with these fields filled in by name. */
  press(button: string, fields?: Readonly<Record<string, string>>): Promise<Visit>;
  /** The same as often as said, all at once. */
  pressAtOnce(times: number, button: string, fields?: Readonly<Record<string, string>>): Promise<Visit[]>;
}

export async function visit(origin: string, path: string, init?: RequestInit): Promise<Visit> {
  const response = await fetch(origin + path, { redirect: 'manual', ...init });
  const location = response.headers.get('location');
  if (response.status === 303 && location !== null) return visit(origin, location);
  const { document } = new JSDOM(await response.text()).window;
  const send = (button: string, fields: Readonly<Record<string, string>> = {}) => {
    const { address, body } = filled(document, button, fields);
    return visit(origin, address, { method: 'POST', body });
  };
  return {
    status: response.status,
    headers: response.headers,
    path,
    document,
    words: (document.body.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
    press: send,
    pressAtOnce: (times, button, fields) =>
      Promise.all(Array.from({ length: times }, () => send(button, fields))),
  };
}

/** What a browser sends: each field as it stands or was filled in, and the button. */
function filled(document: Document, words: string, fields: Readonly<Record<string, string>>) {
  const button = [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === words);
  const form = button?.form;
  if (!button || !form) throw new Error(`there is no button "${words}" in a form`);
  const body = new URLSearchParams();
  for (const field of form.querySelectorAll('input, textarea')) {
    const { name, value } = field as HTMLInputElement;
    const isOff = field.matches('[type=radio]:not(:checked), [type=checkbox]:not(:checked)');
    if (!isOff) body.set(name, value);
  }
  for (const [name, value] of Object.entries(fields)) {
    if (!form.querySelector(`[name="${name}"]`)) throw new Error(`the form has no field ${name}`);
    // As browsers do.
    body.set(name, value.replaceAll('\n', '\r\n'));
  }
  if (button.name) body.set(button.name, button.value);
  return { address: form.getAttribute('action') ?? '', body };
}
