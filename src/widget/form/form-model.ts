/** Writing a review: the draft, what is wrong with it, and its way to the endpoint. Nothing typed is ever lost. */
import { submitReview } from 'virtual:compiled-operations';
import type { Caller } from '../../client/caller.ts';
import { accepted } from '../../client/client.ts';
import type { ProblemError } from '../../client/problem-error.ts';
import type { PublishedReview } from '../../contract/review.ts';
import type { SubmissionInput } from '../../contract/submission.ts';
import { Task } from '../task.ts';
import type { NetworkError } from '../../client/network-error.ts';
import { InvitedDoor } from './invited-door.ts';
import { keptArray } from './kept-array.ts';
import { keyFor } from './idempotency-key.ts';
import type { KeptDraft, KeptKey } from './kept-draft.ts';
import { challengeIn, prove } from './proof-of-work.ts';
import type { PhotosDoor } from './photos-door.ts';
import { type Draft, EMPTY, type FieldErrors, judge, refusedFields, toSubmission } from './judge.ts';
import { t } from '../../ui/words.ts';

/** What is wrong with it, and what can be done, stands beside the photo. */
const PHOTO_FAULT = t`A photo was not sent. Try it again or remove it.`;

export interface FormOptions {
  readonly kept: KeptDraft;
  readonly photos: PhotosDoor;
  readonly call: Caller;
  readonly product: string;
  /** Of the link that has led here, with the stars that it names. */
  readonly invitation: string | undefined;
  /** BCP 47 tag of the page, as the best guess of what is written. */
  readonly language: string | undefined;
  readonly changed: () => void;
  readonly onPublished: (published: PublishedReview) => void;
}

/** What became of the latest submission. */
export interface Sent {
  readonly published: PublishedReview;
  /** The shop was asked to get in touch. */
  readonly contact: boolean;
  /** The private link is on the clipboard. */
  readonly copied: boolean;
}

export class FormModel {
  draft: Draft;
  errors: FieldErrors = {};
  /** How often it was sent, or tried to be. */
  attempts = 0;
  /** Set from the moment a review is published until the shopper is done with reading so. */
  sent: Sent | undefined;
  readonly sending: Task;
  readonly photos: PhotosDoor;
  readonly invited: InvitedDoor;
  readonly #options: FormOptions;
  /** What was sent last, and may have arrived. */
  #last: KeptKey | undefined;

  constructor(options: FormOptions) {
    this.#options = options;
    const kept = options.kept.read();
    this.draft = kept?.draft ?? EMPTY;
    this.#last = kept?.sent;
    this.photos = options.photos;
    this.sending = new Task(options.changed);
    const [, token = '', stars] =
      /^(.+?)(?:\.([1-5]))?$/.exec(options.invitation ?? kept?.invitation ?? '') ?? [];
    if (stars) this.draft = { ...this.draft, rating: Number(stars) };
    this.invited = new InvitedDoor(options, token);
    this.#open();
  }

  /** What the link asks; undefined where there is none that is good. */
  get asked() {
    return this.invited.stage?.model.asked;
  }

  #open(): void {
    this.invited.open(({ model }) => {
      this.draft = model.propose(this.draft);
    });
  }

  set<Field extends keyof Draft>(field: Field, value: Draft[Field]): void {
    // A mended field is judged anew when the form is sent, and is not called wrong until then.
    const { [field as 'name']: _mended, ...errors } = this.errors;
    this.draft = { ...this.draft, [field]: value };
    this.errors = errors;
    this.#keep();
    this.#options.changed();
  }

  submit(negativeUpTo: number): void {
    this.attempts += 1;
    const { email, ...errors } = judge(this.draft, negativeUpTo);
    // The order knows it.
    this.errors = email && !this.asked ? { ...errors, email } : errors;
    this.#options.changed();
    if (Object.keys(this.errors).length > 0) return;
    const submission = toSubmission(this.draft, negativeUpTo);
    this.sending.run(
      (signal) => this.#send(submission, signal),
      (published) => {
        this.draft = EMPTY;
        this.#options.kept.forget();
        this.photos.clear();
        this.sent = { published, contact: submission.contactRequest !== undefined, copied: false };
        // One that is held stands in no list yet.
        if (!published.heldUntil) this.#options.onPublished(published);
      },
    );
  }

  /** Where a browser or its user forbids it, the link itself is still there. */
  copy(text: string): void {
    navigator.clipboard.writeText(text).then(
      () => {
        if (this.sent) this.sent = { ...this.sent, copied: true };
        this.#options.changed();
      },
      () => undefined,
    );
  }

  /** The next time it opens, it is an empty form again. */
  done(): void {
    this.sent = undefined;
    this.#open();
  }

  /** Photos are with the endpoint already or lost with the page; the rest is kept. */
  #keep(): void {
    const { draft, asked, invited } = this;
    this.#options.kept.write({ draft, sent: this.#last, invitation: asked && invited.token });
  }

  /** Unless it was changed meanwhile: then the shopper is not done with it. */
  #sendOnReturn(): void {
    const { draft } = this;
    addEventListener(
      'online',
      () => {
        if (this.draft === draft && this.sending.status === 'failed') this.sending.retry();
      },
      { once: true },
    );
  }

  /** A review waits for its photos, and does not leave without one that was chosen. */
  async #sentPhotos(): Promise<SubmissionInput['media']> {
    const photos = this.photos.stage?.model;
    await photos?.settled();
    if (photos?.hasFaults) {
      this.errors = { photos: PHOTO_FAULT };
      throw new Error(PHOTO_FAULT);
    }
    return photos?.media;
  }

  async #send(submission: ReturnType<typeof toSubmission>, signal: AbortSignal): Promise<PublishedReview> {
    const { call, product, language } = this.#options;
    const sent = await this.#sentPhotos();
    const media = sent && keptArray(sent);
    const body = { ...submission, ...(media && { media }), ...(language && { inLanguage: language }) };
    this.#last = keyFor(JSON.stringify(body), this.#last);
    this.#keep();
    const headers = { 'idempotency-key': this.#last.key };
    const request = { params: { productId: product }, headers, body };
    const invited = this.invited.stage?.model;
    const answer = invited?.toAnswer(request);
    const submit = (proof?: string) =>
      call(
        submitReview,
        proof ? { ...request, headers: { ...headers, 'proof-of-work': proof } } : request,
        signal,
      );
    const proven = async (refused: unknown) => {
      const challenge = challengeIn(refused);
      if (!challenge) throw refused;
      return submit(await prove(challenge, signal));
    };
    try {
      return accepted(submitReview, await (answer ? call(...answer, signal) : submit().catch(proven)));
    } catch (error) {
      this.errors = refusedFields((error as Partial<ProblemError>).problem?.errors ?? []);
      if (isOffline(error)) this.#sendOnReturn();
      if (answer && Object.keys(this.errors).length === 0) invited?.refused(error);
      throw error;
    }
  }
}

/** By its property, as the class of the error is in the first stage and this file is in the third. */
export function isOffline(failure: unknown): boolean {
  return (Object(failure) as Partial<NetworkError>).fault === 'offline';
}
