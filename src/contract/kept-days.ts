/** For how long what only helps the machinery is kept; the reviews themselves stay. */
export const KEPT_DAYS = {
  /** The answer to an idempotency key. After that the key counts as new. */
  idempotencyKey: 30,
  /** A mail or webhook in the log of deliveries, from when it was made. Mails of invitations stay, without the address once the order is forgotten, as the figures count them. */
  delivery: 180,
  /** A mail that a server without SMTP shows under `/outbox`. */
  keptMail: 30,
} as const;
