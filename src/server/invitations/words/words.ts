/** What each language says. Nothing in it asks for praise, or for stars of any number. */
export interface Words {
  readonly mail: {
    /** Of one product its name, of several the shop's. */
    readonly subject: (product: string | undefined, shop: string) => string;
    readonly reminderSubject: (product: string | undefined, shop: string) => string;
    readonly preheader: string;
    readonly title: (name: string | null) => string;
    readonly intro: (shop: string) => string;
    readonly reminder: (shop: string) => string;
    /** Each star is a link. */
    readonly choose: string;
    readonly elsewise: string;
    readonly why: (shop: string) => string;
    readonly links: string;
    readonly sentBy: (shop: string) => string;
    readonly noMore: string;
  };
  /** Of one to five stars. */
  readonly stars: readonly string[];
  readonly starWords: readonly string[];
  readonly incentive: (incentive: string) => string;
  readonly notArrived: string;
  readonly notNow: string;
  readonly reach: (shop: string) => string;
  readonly page: {
    readonly title: string;
    readonly opening: (shop: string) => string;
    readonly product: string;
    readonly rating: string;
    readonly headline: string;
    readonly body: string;
    readonly optional: string;
    readonly name: string;
    readonly nameHint: string;
    readonly photos: string;
    readonly photosHint: string;
    /** Private, and offered at every rating. */
    readonly contact: (shop: string) => string;
    readonly contactHint: string;
    readonly publish: string;
    readonly publishChange: string;
    readonly change: string;
    readonly keep: string;
    readonly own: string;
    readonly verified: string;
    readonly incentivized: string;
    readonly published: (product: string) => string;
    readonly changed: (product: string) => string;
    readonly held: (product: string) => string;
    readonly left: (count: number) => string;
    readonly allDone: string;
    readonly deleted: string;
    readonly inShop: string;
    readonly privacy: (shop: string) => string;
    readonly back: string;
  };
  readonly faults: {
    readonly title: string;
    readonly stars: string;
    readonly name: string;
    readonly tooLong: (label: string, most: number) => string;
    readonly unshowable: (label: string) => string;
    readonly photos: (most: number) => string;
    readonly photo: string;
    readonly photosAgain: string;
    readonly failed: string;
    readonly failedAdvice: string;
  };
  readonly postpone: {
    readonly notArrivedTitle: string;
    readonly notArrivedAsk: (shop: string) => string;
    readonly notArrivedButton: string;
    readonly notArrivedDone: (shop: string) => string;
    readonly notNowTitle: string;
    readonly notNowAsk: string;
    readonly notNowButton: string;
    readonly notNowDone: string;
    readonly notNowTwice: string;
  };
  readonly noMore: {
    readonly title: string;
    readonly ask: (shop: string) => string;
    readonly button: string;
    readonly done: (shop: string) => string;
  };
  readonly closed: {
    readonly unknownTitle: string;
    readonly unknown: string;
    readonly expiredTitle: string;
    readonly expired: string;
    readonly revokedTitle: string;
    readonly revoked: (shop: string) => string;
  };
  /** Of the page that a permanent link opens. */
  readonly writing: {
    readonly title: string;
    readonly choose: string;
    readonly search: string;
    readonly find: string;
    readonly none: string;
    readonly more: string;
    readonly email: string;
    readonly emailHint: string;
    readonly emailFault: string;
    readonly order: string;
    readonly orderHint: string;
    readonly busy: string;
    readonly ownHint: string;
    readonly checks: string;
    readonly another: string;
    readonly goneTitle: string;
    readonly gone: string;
  };
}
