import type { Role } from '../../contract/rights.ts';

/** People, which shops they belong to, and how often they tried. better-auth keeps the rest: sessions and links. */
interface PersonTable {
  id: string;
  name: string;
  /** In lower case. */
  email: string;
  email_verified: boolean;
  created_at: Date;
  updated_at: Date;
}

interface CredentialTable {
  id: string;
  person_id: string;
  account_id: string;
  provider_id: string;
  /** A salted hash. */
  password: string;
  created_at: Date;
  updated_at: Date;
}

interface MemberTable {
  shop_id: string;
  person_id: string;
  role: Role;
  created_at: Date;
}

/** The products whose cases a responder sees; a member without any sees all. */
interface MemberProductTable {
  shop_id: string;
  person_id: string;
  product_id: string;
}

/** Somebody who was asked to join; one for an address. */
interface MemberInviteTable {
  shop_id: string;
  /** In lower case. */
  email: string;
  id: string;
  role: Role;
  product_ids: string[];
  invited_by: string;
  created_at: Date;
  expires_at: Date;
}

interface OwnerInvitationTable {
  shop_id: string;
  /** SHA-256 of the token. */
  token_hash: Buffer;
  expires_at: Date;
}

/** Of a member who signs in with a code besides. */
interface SecondFactorTable {
  person_id: string;
  /** Under the server's secret. */
  sealed_secret: Buffer;
  /** Null until the first right code. */
  confirmed_at: Date | null;
  /** Of the latest code that was taken. */
  last_step: number;
  created_at: Date;
}

interface RecoveryCodeTable {
  person_id: string;
  /** SHA-256 of the code. */
  code_hash: Buffer;
}

interface SignInAttemptsTable {
  /** Of what is counted. */
  of_hash: Buffer;
  count: number;
  /** When the count begins anew. */
  until: Date;
}

export interface AccountTables {
  person: PersonTable;
  credential: CredentialTable;
  member: MemberTable;
  member_product: MemberProductTable;
  member_invite: MemberInviteTable;
  owner_invitation: OwnerInvitationTable;
  second_factor: SecondFactorTable;
  recovery_code: RecoveryCodeTable;
  sign_in_attempts: SignInAttemptsTable;
}
