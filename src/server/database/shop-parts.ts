/**
 * All that is a shop's own, as a tree of tables: what an export writes and a restore reads. A table of a
 * shop that stands neither here nor among {@link LEFT_OUT} is a fault that a test finds.
 */

export interface ShopPart {
  readonly table: string;
  /** Its name in the file: of a line, or within the line of its parent. */
  readonly name: string;
  /** The rest of its primary key, after the shop and its parent. */
  readonly key: readonly string[];
  /** Which of its columns name its parent, and by which column of that. */
  readonly of?: Readonly<Record<string, string>>;
  /** The parent has one at most. */
  readonly isOne?: true;
  /** Columns that the database makes by itself. */
  readonly made?: readonly string[];
  /** Some of its rows, as SQL; where others must be there before them, a part of its own holds those. */
  readonly where?: string;
  readonly within?: readonly ShopPart[];
}

const ofReview = { review_id: 'id' };

const message: ShopPart = {
  table: 'message',
  name: 'thread',
  key: ['id'],
  of: ofReview,
  made: ['words'],
  within: [
    {
      table: 'promise',
      name: 'promise',
      key: [],
      of: { review_id: 'review_id', message_id: 'id' },
      isOne: true,
    },
    {
      table: 'message_revision',
      name: 'revisions',
      key: ['id'],
      of: { review_id: 'review_id', message_id: 'id' },
    },
  ],
};

const reviewCase: ShopPart = {
  table: 'review_case',
  name: 'case',
  key: [],
  of: ofReview,
  isOne: true,
  within: [
    { table: 'case_note', name: 'notes', key: ['id'], of: { review_id: 'review_id' } },
    {
      table: 'case_escalation',
      name: 'escalations',
      key: ['waiting_since', 'after_hours'],
      of: { review_id: 'review_id' },
    },
  ],
};

const tags: ShopPart = { table: 'product_tag', name: 'tags', key: ['tag'], of: { product_id: 'id' } };

/** Each line of the file is a row of one of these, with what hangs on it; in an order in which each finds what it names. */
export const SHOP_PARTS: readonly ShopPart[] = [
  { table: 'shop', name: 'shop', key: [] },
  { table: 'product', name: 'product', key: ['id'], where: 'variant_of is null', within: [tags] },
  { table: 'product', name: 'variant', key: ['id'], where: 'variant_of is not null', within: [tags] },
  {
    table: 'member',
    name: 'member',
    key: ['person_id'],
    within: [
      { table: 'own_alerts', name: 'alerts', key: [], of: { person_id: 'person_id' }, isOne: true },
      { table: 'digest', name: 'digest', key: [], of: { person_id: 'person_id' }, isOne: true },
      { table: 'member_product', name: 'products', key: ['product_id'], of: { person_id: 'person_id' } },
      { table: 'saved_view', name: 'views', key: ['id'], of: { person_id: 'person_id' } },
    ],
  },
  { table: 'attribute', name: 'attribute', key: ['id'] },
  {
    table: 'review',
    name: 'review',
    key: ['id'],
    made: ['words', 'cell'],
    within: [
      message,
      { table: 'review_revision', name: 'revisions', key: ['id'], of: ofReview },
      reviewCase,
      { table: 'review_check', name: 'check', key: [], of: ofReview, isOne: true },
      { table: 'review_sketch', name: 'sketch', key: [], of: ofReview, isOne: true },
      { table: 'media', name: 'photos', key: ['id'], of: ofReview },
      { table: 'review_vote', name: 'votes', key: ['visitor_hash'], of: ofReview },
      { table: 'review_report', name: 'reports', key: ['visitor_hash'], of: ofReview },
      { table: 'private_link', name: 'link', key: [], of: ofReview, isOne: true },
    ],
  },
  {
    table: 'customer_order',
    name: 'order',
    key: ['id'],
    within: [{ table: 'order_line', name: 'lines', key: ['position'], of: { order_id: 'id' } }],
  },
  { table: 'order_parcel', name: 'parcel', key: ['order_id', 'parcel_id'] },
  { table: 'order_refund', name: 'refund', key: ['order_id', 'refund_id', 'line_id'] },
  { table: 'invitation_setting', name: 'invitation-settings', key: [] },
  { table: 'invitation_trial', name: 'invitation-trial', key: ['id'] },
  {
    table: 'invitation',
    name: 'invitation',
    key: ['id'],
    within: [
      { table: 'invitation_product', name: 'products', key: ['product_id'], of: { invitation_id: 'id' } },
      { table: 'invitation_mail', name: 'mails', key: ['number'], of: { invitation_id: 'id' } },
      { table: 'invitation_version', name: 'version', key: [], of: { invitation_id: 'id' }, isOne: true },
    ],
  },
  { table: 'suppressed_address', name: 'suppressed-address', key: ['address_hash'] },
  { table: 'alert_recipient', name: 'alert-recipient', key: ['email'] },
  { table: 'webhook', name: 'webhook', key: ['id'] },
  { table: 'reply_template', name: 'reply-template', key: ['id'] },
  { table: 'ledger_line', name: 'ledger-line', key: ['review_id'] },
  { table: 'audit_entry', name: 'audit-entry', key: ['id'], made: ['position', 'hash'] },
];

/** Tables of a shop that no export holds, and why. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  aggregate_rating: 'counted anew from the reviews',
  review_tally: 'counted anew from the reviews',
  attribute_average: 'counted anew from the reviews',
  audit_chain: 'the log is chained anew where it is put back',
  api_key: 'opens this server alone',
  order_source: 'holds the secrets of platforms, which send to this server alone',
  owner_invitation: 'opens this server alone',
  member_invite: 'opens this server alone',
  idempotency_key: 'of requests to this server',
  delivery: 'what this server sent or is about to send; sent from two places, people would get it twice',
  digest_entry: 'what this server is about to send',
  kept_mail: 'mails of a server that sends none',
  person_request: 'asks this server, under its secret, and for a day at most',
  case_writer: 'who was writing just then',
};

/** All tables of the tree, the parent before its children. */
export function tablesOf(parts: readonly ShopPart[]): string[] {
  return parts.flatMap(({ table, within = [] }) => [table, ...tablesOf(within)]);
}
