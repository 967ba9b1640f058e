/** What is kept of those who work for the shop, and of how they get in. */
import type { KeptFact } from './kept-facts.ts';

const WITH_THE_REVIEW = 'with the review';
const WITH_THE_MEMBER = 'with the account';

export const KEPT_FACTS_OF_MEMBERS: readonly KeptFact[] = [
  {
    columns: ['session.ip_address'],
    what: 'IP address of a session',
    manner: 'unused',
    why: 'not kept: the column is of the library and stays empty',
    goes: '',
  },
  {
    columns: ['session.user_agent'],
    what: 'kind of device that a member signed in with',
    manner: 'open',
    why: 'the member tells their sessions apart by it',
    goes: 'with the session, after 30 days at the latest',
  },
  {
    columns: ['session.token'],
    what: 'token of a session',
    manner: 'open',
    why: 'opens nothing by itself: the cookie carries its signature by the secret of the server too',
    goes: 'with the session, after 30 days at the latest',
  },
  {
    columns: ['verification.identifier', 'verification.value'],
    what: 'link to sign in, by the hash of its token, and the address that it is for',
    manner: 'open',
    why: 'tells who comes back with the link',
    goes: 'when it is used; good for 15 minutes',
  },
  {
    columns: ['credential.password'],
    what: 'password of a member',
    manner: 'hashed',
    why: 'salted, by scrypt',
    goes: WITH_THE_MEMBER,
  },
  {
    columns: ['second_factor.sealed_secret'],
    what: 'secret of a second factor',
    manner: 'sealed',
    why: 'codes are compared with it',
    goes: WITH_THE_MEMBER,
  },
  {
    columns: ['recovery_code.code_hash', 'owner_invitation.token_hash', 'api_key.secret_hash'],
    what: 'recovery codes, the first link of an owner, API keys',
    manner: 'hashed',
    why: 'shown once',
    goes: 'when used or replaced; a revoked key stays, and opens nothing',
  },
  {
    columns: ['webhook.secret', 'order_source.secret'],
    what: 'secrets that sign webhooks, out and in',
    manner: 'open',
    why: 'needed as they are to sign and to compare',
    goes: 'when replaced',
  },
  {
    columns: [
      'person.name',
      'person.email',
      'member_invite.email',
      'member_invite.invited_by',
      'alert_recipient.email',
    ],
    what: 'name and address of members, and of whoever the shop wants told',
    manner: 'open',
    why: 'they sign in by it, and are written to',
    goes: 'when the shop removes them',
  },
  {
    columns: ['case_note.author_name', 'case_writer.writer_name', 'review_check.decided_by_name'],
    what: 'name of a member who did something',
    manner: 'open',
    why: 'colleagues see who it was',
    goes: WITH_THE_REVIEW,
  },
  {
    columns: ['audit_entry.actor_name', 'audit_entry.detail'],
    what: 'name of a member who did something, and what of theirs it was about; authors are called "Reviewer"',
    manner: 'open',
    why: 'nothing in the log is ever changed, so nothing of a shopper is written into it',
    goes: 'stays',
  },
  {
    columns: [
      'credential.access_token',
      'credential.refresh_token',
      'credential.id_token',
      'credential.scope',
      'person.image',
    ],
    what: 'sign-in through others',
    manner: 'unused',
    why: 'columns of the library',
    goes: '',
  },
];
