import { type Kysely, sql } from 'kysely';
import type { Member, MemberInvite } from '../../contract/members.ts';
import type { Tables } from './schema.ts';

type ListedMember = Omit<Member, 'isMe'>;

interface MemberRow {
  id: string;
  name: string;
  email: string;
  role: Member['role'];
  has_second_factor: boolean;
  created_at: Date;
  seen_at: Date | null;
  products: Member['products'];
}

const PRODUCTS = sql`coalesce((
  select json_agg(json_build_object('productID', product.id, 'name', product.name) order by product.name, product.id)
  from member_product join product on product.shop_id = member_product.shop_id and product.id = member_product.product_id
  where member_product.shop_id = member.shop_id and member_product.person_id = member.person_id), '[]')`;

/** By name; of the one person when they are named. */
export async function listMembers(
  database: Kysely<Tables>,
  shopId: string,
  personId?: string,
): Promise<ListedMember[]> {
  const { rows } = await sql<MemberRow>`
    select person.id, person.name, person.email, member.role, member.created_at, ${PRODUCTS} as products,
      exists (select from second_factor where second_factor.person_id = person.id and confirmed_at is not null) as has_second_factor,
      (select max(session.updated_at) from session where session.person_id = person.id) as seen_at
    from member join person on person.id = member.person_id
    where member.shop_id = ${shopId} ${personId === undefined ? sql`` : sql`and person.id = ${personId}`}
    order by lower(person.name), person.id`.execute(database);
  return rows.map(({ created_at, seen_at, has_second_factor, ...member }) => ({
    ...member,
    hasSecondFactor: has_second_factor,
    dateJoined: created_at.toISOString(),
    dateLastSeen: seen_at?.toISOString() ?? null,
  }));
}

interface InviteRow extends Omit<MemberRow, 'name' | 'seen_at' | 'has_second_factor'> {
  invited_by: string;
  expires_at: Date;
}

const INVITED_PRODUCTS = sql`coalesce((
  select json_agg(json_build_object('productID', product.id, 'name', product.name) order by product.name, product.id)
  from product where product.shop_id = member_invite.shop_id and product.id = any(member_invite.product_ids)), '[]')`;

/** Those whose links still work, the newest first; the one when it is named. */
export async function listMemberInvites(
  database: Kysely<Tables>,
  shopId: string,
  { now, id }: { readonly now: Date; readonly id?: string },
): Promise<MemberInvite[]> {
  const { rows } = await sql<InviteRow>`
    select id, email, role, created_at, expires_at, invited_by, ${INVITED_PRODUCTS} as products
    from member_invite
    where shop_id = ${shopId} and expires_at > ${now} ${id === undefined ? sql`` : sql`and id = ${id}`}
    order by created_at desc, id`.execute(database);
  return rows.map(({ created_at, expires_at, invited_by, ...invite }) => ({
    ...invite,
    by: invited_by,
    dateCreated: created_at.toISOString(),
    dateExpires: expires_at.toISOString(),
  }));
}
