/** Whoever hands a mail on. One mail has one recipient, so that no one learns who else was told. */

export interface Mail {
  /** The shop in whose name it is sent. */
  readonly shopId: string;
  /** One bare address, such as `ida@example.com`. */
  readonly to: string;
  /** Stands before the sender's address, in place of the name in `MAIL_FROM`. */
  readonly senderName?: string;
  readonly subject: string;
  readonly html: string;
  /** The same as plain text. */
  readonly text: string;
  /** Stands before the @ of the `Message-ID`, so that a mail which was sent twice is recognised. */
  readonly messageId?: string;
  /** Ends mails of this kind at one POST. @see https://www.rfc-editor.org/rfc/rfc8058 */
  readonly unsubscribeUrl?: string;
}

export interface Mailer {
  /** Rejects when the mail was not taken, so that the caller may try again. */
  readonly send: (mail: Mail) => Promise<void>;
}

/** For whoever cannot wait for a second try. */
export interface CheckedMailer extends Mailer {
  /** Rejects when no mail would be taken just now, whomever it is to. */
  readonly check: () => Promise<void>;
}
