import type { ServerDependencies } from '../dependencies.ts';
import type { Mailer } from '../mail/mailer.ts';
import type { Outbound } from '../outbound/outbound-request.ts';

type OfTheServer = 'database' | 'clock' | 'makeId' | 'log' | 'publicUrl' | 'secret' | 'version';

export interface OutboxDependencies extends Pick<ServerDependencies, OfTheServer> {
  readonly mailer: Mailer;
  /** How webhooks leave. */
  readonly outbound: Outbound;
  /** Where photos are served from. */
  readonly mediaUrl: string;
  /** How long an attempt may take. It must end well within the lease. */
  readonly attemptMs: number;
}
