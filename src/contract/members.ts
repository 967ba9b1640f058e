/** Who belongs to a shop, and who is asked to. */
import * as z from 'zod/mini';
import { ProductId } from './operation.ts';
import { ROLES } from './rights.ts';
import { EmailAddress } from './submission.ts';
import { line } from './text.ts';
import { Time } from './times.ts';

/** The most products that one responder is limited to. */
export const MEMBER_PRODUCTS_MAX = 200;

const about = {
  email: z.string(),
  role: z.enum(ROLES),
  /** The products whose cases they see; empty for all. */
  products: z.array(z.object({ productID: z.string(), name: z.string() })),
};

export const Member = z.object({
  id: z.string(),
  name: z.string(),
  ...about,
  /** Whether it is the one who asks. */
  isMe: z.boolean(),
  hasSecondFactor: z.boolean(),
  dateJoined: Time,
  /** To a day or so; null while no session of theirs is open. */
  dateLastSeen: z.nullable(Time),
});
export type Member = z.infer<typeof Member>;

/** Somebody who was sent a link and has not followed it yet. */
export const MemberInvite = z.object({
  id: z.string(),
  ...about,
  /** Who invited them. */
  by: z.string(),
  dateCreated: Time,
  dateExpires: Time,
});
export type MemberInvite = z.infer<typeof MemberInvite>;

export const MemberList = z.object({
  members: z.array(Member),
  /** None for whoever may not manage members. */
  invites: z.array(MemberInvite),
});
export type MemberList = z.infer<typeof MemberList>;

const choice = {
  role: z.enum(ROLES),
  products: z._default(z.array(ProductId).check(z.maxLength(MEMBER_PRODUCTS_MAX)), []),
};

/** Figures and settings are of the whole shop, so that only who answers cases can be limited. */
const ofResponders = z.refine<{ role: string; products: readonly string[] }>(
  ({ role, products }) => role === 'responder' || products.length === 0,
  { error: 'must be empty for any role but responder', path: ['products'] },
);

export const MemberInvitation = z
  .strictObject({
    email: z.pipe(
      EmailAddress,
      z.transform((email) => email.toLowerCase()),
    ),
    ...choice,
  })
  .check(ofResponders);

/** Both at once. */
export const MemberChange = z.strictObject(choice).check(ofResponders);
export type MemberChange = z.infer<typeof MemberChange>;

export const MemberParams = z.object({ memberId: line(1, 100) });
export const MemberInviteParams = z.object({ inviteId: z.uuid() });
