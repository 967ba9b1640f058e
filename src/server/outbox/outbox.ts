/** Works off what waits: step by step in a test, by a timer in the worker. */
import { faultOf } from '../request-log.ts';
import { createLane } from './lane.ts';
import type { OutboxDependencies } from './outbox-dependencies.ts';
import { makeDigests } from './digests.ts';
import { escalate } from './escalations.ts';
import { remindOfPromises } from './promise-reminders.ts';
import { forgetPastBuyers } from '../database/past-buyers.ts';
import { forgetPastRequests } from '../database/person-requests.ts';
import { removePastTraces } from '../database/past-traces.ts';
import { sendDueInvitations } from '../invitations/send-due.ts';
import { publishDue } from '../moderation/publish-due.ts';
import { sendMail } from './send-mail.ts';
import { sendWebhook } from './send-webhook.ts';

const CLOCK_EACH_MS = 60_000;
/** What the clock makes happen. */
const OF_THE_CLOCK = {
  publishing: publishDue,
  reminders: remindOfPromises,
  escalations: escalate,
  digests: makeDigests,
  invitations: sendDueInvitations,
  forgetting: ({ database, clock }: OutboxDependencies) => forgetPastBuyers(database, clock.now()),
  requests: ({ database, clock }: OutboxDependencies) => forgetPastRequests(database, clock.now()),
  clearing: ({ database, clock }: OutboxDependencies) => removePastTraces(database, clock.now()),
};

export interface Outbox {
  /** Begins what the clock brings when a minute has passed, and what is due and has room. Answers with how much of this. */
  readonly step: () => Promise<number>;
  /** Sends all that is due by the clock, and comes back when each attempt has ended. */
  readonly runOnce: () => Promise<void>;
  /** Whether some of what is due may wait for room. */
  readonly isFull: () => boolean;
  /** Waits for what the clock brings, and for the attempts that are under way. */
  readonly settle: () => Promise<void>;
}

export function createOutbox(dependencies: OutboxDependencies): Outbox {
  const { clock, log } = dependencies;
  const lanes = [
    createLane(dependencies, { by: 'mail', slots: 4, perRecipient: 4, send: sendMail }),
    createLane(dependencies, { by: 'webhook', slots: 16, perRecipient: 2, send: sendWebhook }),
  ];
  let lookedAt = Number.NEGATIVE_INFINITY;
  let isLooking = false;
  let looking: Promise<void> = Promise.resolve();
  const look = async () => {
    for (const [what, make] of Object.entries(OF_THE_CLOCK)) {
      // Whatever is wrong with one of them, the others are made.
      await make(dependencies).catch((error: unknown) => {
        log.error({ fault: faultOf(error) }, `${what} not made`);
      });
    }
    isLooking = false;
  };
  const step = async () => {
    const now = clock.now().getTime();
    if (!isLooking && now - lookedAt >= CLOCK_EACH_MS) {
      lookedAt = now;
      isLooking = true;
      // Many digests of one hour hold up no mail.
      looking = look();
    }
    const begun = await Promise.all(lanes.map((lane) => lane.begin()));
    return begun.reduce((sum, count) => sum + count, 0);
  };
  const settle = async () => {
    await looking;
    await Promise.all(lanes.flatMap(({ attempts }) => [...attempts]));
  };
  return {
    step,
    settle,
    isFull: () => lanes.some((lane) => lane.isFull()),
    async runOnce() {
      await step();
      // Only then what the clock brings is there to be sent.
      await settle();
      while ((await step()) > 0) await settle();
    },
  };
}
