/**
 * The one table of operations. The server's routes, the typed client, the mock
 * handlers, the OpenAPI document and the contract suite are all made from it.
 *
 * Every path is relative to the endpoint, the base URL that the widget is given.
 */
import type * as z from 'zod/mini';
import type { Operation } from './operation.ts';
import { alertOperations } from './operations/alerts.ts';
import { buyerOperations } from './operations/buyer.ts';
import { caseWorkOperations } from './operations/case-work.ts';
import { feedOperations } from './operations/feeds.ts';
import { htmlOperations } from './operations/html.ts';
import { inboxOperations } from './operations/inbox.ts';
import { installationOperations } from './operations/installation.ts';
import { invitationOperations } from './operations/invitations.ts';
import { memberOperations } from './operations/members.ts';
import { ledgerOperations } from './operations/ledger.ts';
import { moderationOperations } from './operations/moderation.ts';
import { orderOperations } from './operations/orders.ts';
import { readerOperations } from './operations/reader.ts';
import { exportOperations } from './operations/exports.ts';
import { replyOperations } from './operations/replies.ts';
import { reportOperations } from './operations/reports.ts';
import { reviewerOperations } from './operations/reviewer.ts';
import { storefrontOperations } from './operations/storefront.ts';
import { templateOperations } from './operations/templates.ts';
import { writingLinkOperations } from './operations/writing-links.ts';
import { trendOperations } from './operations/trends.ts';

export const operations = {
  ...storefrontOperations,
  ...htmlOperations,
  ...readerOperations,
  ...ledgerOperations,
  ...moderationOperations,
  ...reviewerOperations,
  ...buyerOperations,
  ...replyOperations,
  ...inboxOperations,
  ...templateOperations,
  ...trendOperations,
  ...caseWorkOperations,
  ...reportOperations,
  ...alertOperations,
  ...memberOperations,
  ...orderOperations,
  ...invitationOperations,
  ...writingLinkOperations,
  ...exportOperations,
  ...installationOperations,
  ...feedOperations,
};

export type Operations = typeof operations;
export type OperationName = keyof Operations;

type SchemaInput<S> = S extends z.ZodMiniType ? z.input<S> : never;
type Part<O, K extends keyof Operation> = O extends Record<K, infer S> ? SchemaInput<S> : undefined;

/** What a caller gives, part by part; parts that the operation lacks are absent. */
export type RequestOf<N extends OperationName> = {
  [
    K in 'params' | 'query' | 'headers' | 'body' as Operations[N] extends Record<K, unknown> ? K : never
  ]: Part<Operations[N], K>;
};

/** Those that answer a file, which is saved rather than read. */
export type FileName = {
  [N in OperationName]: Operations[N]['answer'] extends { readonly file: string } ? N : never;
}[OperationName];

/** What a caller gets. */
export type AnswerOf<N extends OperationName> = Operations[N]['answer'] extends { body: infer S }
  ? S extends z.ZodMiniType
    ? z.output<S>
    : never
  : undefined;
