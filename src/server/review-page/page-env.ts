import type { Context } from 'hono';
import type { Review } from '../../contract/review.ts';
import type { InvitationAddress } from '../invitations/invitation-link.ts';
import type { OpenInvitation } from '../invitations/open-invitation.ts';
import type { BuyerLanguage } from '../invitations/words/invitation-words.ts';

/** What the check of the link leaves behind. */
export interface PageEnv {
  Variables: { address: InvitationAddress; facts: OpenInvitation; language: BuyerLanguage };
}

export type PageContext = Context<PageEnv>;

export function tokenOf(c: Context): string {
  return c.req.param('token') ?? '';
}

/** An answer that stands, with the way to its own page. */
export interface OwnAnswer {
  readonly review: Review;
  readonly link: string;
}

/** What was typed about a product, and what is wrong with it. Nothing of it was stored. */
export interface Draft {
  readonly productId: string;
  readonly values: Readonly<Record<string, string>>;
  readonly faults: readonly { readonly field: string; readonly words: string }[];
}

/** The product that was just answered about, and what became of the answer; `held` until it is published. */
export interface Done {
  readonly productId: string;
  readonly name: 'published' | 'changed' | 'held';
}

/** What the page of an invitation is drawn from. */
export interface PageFacts {
  readonly token: string;
  readonly facts: OpenInvitation;
  readonly language: BuyerLanguage;
  /** By the product that they are about. */
  readonly answers: ReadonlyMap<string, OwnAnswer>;
  /** Goes with each form, so that a second click or a reload does nothing twice. */
  readonly key: string;
  /** Whose form is open. */
  readonly draft: Draft | undefined;
  readonly done: Done | undefined;
}
