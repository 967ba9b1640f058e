/**
 * All that the rule of invitations may know. There is no rating in it and nothing that tells of a mood,
 * so that whoever is asked is not chosen by it: `test/architecture/invitations.test.ts` holds that.
 */

export interface PurchasedProduct {
  readonly productId: string;
  readonly tags: readonly string[];
  /** All of it was sent back or paid back. */
  readonly isRefunded: boolean;
}

/** An order, as far as it matters to when and whether its buyer is asked. */
export interface Purchase {
  readonly placedAt: Date;
  /** When the last parcel left; null while that is not known. */
  readonly shippedAt: Date | null;
  /** When the last parcel arrived; null while that is not known. */
  readonly deliveredAt: Date | null;
  /** Two letters, as ISO 3166 has them. */
  readonly country: string | null;
  /** IANA name of where the buyer is. */
  readonly timeZone: string | null;
  /** What the buyer said when the address was collected; null where the shop did not tell. */
  readonly consent: {
    /** Said yes to being written to. */
    readonly given: boolean | null;
    /** Was offered a clear way to object. */
    readonly objectionOffered: boolean | null;
  };
  readonly email: string | null;
  readonly isTest: boolean;
  readonly isCancelled: boolean;
  readonly products: readonly PurchasedProduct[];
  /** A case, a return or a refund of this order is being worked on. */
  readonly isMatterOpen: boolean;
  /** When the last of these ended. */
  readonly matterEndedAt: Date | null;
}

/** What went before, with this buyer. */
export interface Past {
  /** Said "no more", or mails to them come back. */
  readonly isSuppressed: boolean;
  /** Products of this order about which they were asked by another invitation, or have written, in the last twelve months. */
  readonly askedProducts: readonly string[];
  /** When they were sent invitations and reminders, of whatever order, in the last 30 days. */
  readonly mailedAt: readonly Date[];
  /** Mails of this very invitation, the earliest first. */
  readonly ownMails: readonly Date[];
  /** Until then the buyer wants to be left alone: "not now", or "not arrived". */
  readonly postponedUntil: Date | null;
  /** Products of this order that they have answered about by this invitation. */
  readonly answeredProducts: readonly string[];
}
