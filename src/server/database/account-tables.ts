/** People, and which shops they belong to. better-auth keeps the rest: sessions, verifications, rates. */
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
  role: 'owner';
  created_at: Date;
}

interface OwnerInvitationTable {
  shop_id: string;
  /** SHA-256 of the token. */
  token_hash: Buffer;
  expires_at: Date;
}

export interface AccountTables {
  person: PersonTable;
  credential: CredentialTable;
  member: MemberTable;
  owner_invitation: OwnerInvitationTable;
}
