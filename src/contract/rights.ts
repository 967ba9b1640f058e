/**
 * Who of a shop may do what: the roles that a member can have, and the rights that each operation
 * of the merchant asks for. This is the one place where they are set; the server checks them before
 * an operation runs, and the inbox leaves out what its member may not do.
 */

/** From the one who may do everything to the one who only looks. */
export const ROLES = ['owner', 'manager', 'responder', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

/** Each right, with what it allows and the roles that have it. */
export const RIGHTS = {
  'see-cases': {
    allows:
      'Read the cases with their notes and orders, what shoppers report, the templates, and the settings that shoppers see; decide what one is told of.',
    roles: ['owner', 'manager', 'responder', 'viewer'],
  },
  'see-figures': {
    allows:
      'Read the insights. Not for a responder who is limited to products, as they count the whole shop.',
    roles: ['owner', 'manager', 'responder', 'viewer'],
  },
  'answer-cases': {
    allows:
      'Reply, keep promises, close, assign and tag cases, correct topics, write notes, say that a report was looked at.',
    roles: ['owner', 'manager', 'responder'],
  },
  'check-reviews': {
    allows:
      'Look at reviews that something speaks against, and approve or reject them, without seeing their stars.',
    roles: ['owner', 'manager'],
  },
  'change-templates': {
    allows: 'Write and remove the templates of all.',
    roles: ['owner', 'manager'],
  },
  'see-buyers': {
    allows:
      'Read whom the shop has asked for reviews and which mails and webhooks it sent, with their addresses.',
    roles: ['owner', 'manager'],
  },
  'ask-buyers': {
    allows: 'Send orders and products in, take invitations back, and keep an address from being asked.',
    roles: ['owner', 'manager'],
  },
  'change-settings': {
    allows: 'Read and change all settings of the shop, with the secrets and addresses among them.',
    roles: ['owner', 'manager'],
  },
  'export-shop': {
    allows: 'Take the whole shop away as a file, with the orders, addresses and secrets in it.',
    roles: ['owner'],
  },
  'manage-members': {
    allows: 'Invite members, give them a role, limit them to products, and remove them.',
    roles: ['owner'],
  },
} as const satisfies Record<string, { readonly allows: string; readonly roles: readonly Role[] }>;
export type Right = keyof typeof RIGHTS;

const ALL = Object.keys(RIGHTS) as Right[];

/** What nobody has who sees the cases of some products alone. */
const OF_THE_WHOLE_SHOP: readonly Right[] = ['see-figures'];

/** Programs that hold a key do all that the shop's systems need; who belongs to the shop is for people to decide. */
const NOT_FOR_KEYS: readonly Right[] = ['manage-members', 'export-shop'];

export function rightsOf(role: Role, { isLimited }: { readonly isLimited: boolean }): ReadonlySet<Right> {
  const granted = ALL.filter((right) => (RIGHTS[right].roles as readonly Role[]).includes(role));
  return new Set(isLimited ? granted.filter((right) => !OF_THE_WHOLE_SHOP.includes(right)) : granted);
}

export const isKeyRight = (name: string): name is Right => (KEY_RIGHTS as ReadonlySet<string>).has(name);

/** Of an API key, unless it was made with fewer. */
export const KEY_RIGHTS: ReadonlySet<Right> = new Set(ALL.filter((right) => !NOT_FOR_KEYS.includes(right)));
