/**
 * The API document, made from the table of operations. The names of its schemas
 * are given here and not in the contract, so that they cost the browser nothing.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html
 */
import * as z from 'zod/mini';
import {
  createDocument,
  type CreateDocumentOptions,
  type ZodOpenApiContentObject,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from 'zod-openapi';
import type { Operation } from '../contract/operation.ts';
import { operations, type OperationName } from '../contract/operations.ts';
import { AuditEntry, CaseDetail, CaseList, CaseSummary, OwnReview } from '../contract/case.ts';
import { Channel } from '../contract/channel.ts';
import { Delivery, DeliveryList } from '../contract/delivery.ts';
import { Insights } from '../contract/insights.ts';
import { Photo, UploadedPhoto } from '../contract/media.ts';
import { Problem } from '../contract/problem.ts';
import { problemTypes, type ProblemName } from '../contract/problem-types.ts';
import {
  AggregateRating,
  DatedPromise,
  Message,
  ProductReviews,
  PublishedReview,
  Ratings,
  Review,
  Revision,
} from '../contract/review.ts';
import { SECURITY, SECURITY_SCHEMES, TAGS } from './openapi-access.ts';
import { webhookBodies } from '../contract/webhook.ts';
import { ShopSettings, ShopSettingsChange } from '../contract/shop-settings.ts';
import {
  ReplyChange,
  ReplySubmission,
  ReviewChange,
  ReviewerMessage,
  Submission,
} from '../contract/submission.ts';

const named = {
  AggregateRating,
  AuditEntry,
  CaseDetail,
  CaseList,
  CaseSummary,
  Channel,
  DatedPromise,
  Delivery,
  DeliveryList,
  Insights,
  Message,
  OwnReview,
  Photo,
  Problem,
  ProductReviews,
  PublishedReview,
  Ratings,
  ReplyChange,
  ReplySubmission,
  Review,
  ReviewChange,
  ReviewerMessage,
  Revision,
  ShopSettings,
  ShopSettingsChange,
  Submission,
  UploadedPhoto,
};
for (const [id, schema] of Object.entries(named)) z.globalRegistry.add<z.ZodMiniType>(schema, { id });

/** Answers may grow, so a client must not refuse a property that it does not know. */
const options: CreateDocumentOptions = {
  override({ io, zodSchema, jsonSchema }) {
    if (io === 'output' && zodSchema instanceof z.ZodMiniObject && !zodSchema.def.catchall) {
      delete jsonSchema.additionalProperties;
    }
  },
};

const DESCRIPTION =
  'What the Candor widget and a merchant ask of an endpoint. Every path is relative to the endpoint of one shop. ' +
  'Refusals are problems as of RFC 9457; their types are a closed list.';

export function openApiDocument(publicUrl: string, version: string) {
  return createDocument(
    {
      openapi: '3.1.1',
      info: {
        title: 'Candor',
        version,
        description: DESCRIPTION,
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [
        {
          url: `${publicUrl}/v1/shops/{shop}`,
          description: 'The endpoint of one shop.',
          variables: { shop: { default: 'demo', description: 'The key of the shop.' } },
        },
      ],
      tags: TAGS,
      paths: paths(),
      webhooks: webhooks(),
      components: {
        securitySchemes: SECURITY_SCHEMES,
      },
    },
    options,
  );
}

function paths(): ZodOpenApiPathsObject {
  const all: ZodOpenApiPathsObject = {};
  for (const [name, operation] of Object.entries(operations) as [OperationName, Operation][]) {
    const method = operation.method.toLowerCase();
    all[operation.path] = { ...all[operation.path], [method]: describe(name, operation) };
  }
  return all;
}

/** What the shop's own systems are told, each at the address that its settings name. */
function webhooks(): ZodOpenApiPathsObject {
  return Object.fromEntries(
    webhookBodies.map(({ type, happened, body }) => [
      type,
      {
        post: {
          operationId: type,
          tags: ['webhooks'],
          summary: happened,
          description:
            'Signed by the scheme of Standard Webhooks, https://www.standardwebhooks.com. The same one may come twice, with the same `webhook-id`.',
          security: [],
          requestParams: { header: WebhookHeaders },
          requestBody: { required: true, content: { 'application/json': { schema: body } } },
          responses: {
            '2XX': { description: 'It is taken. Answer before the work is done.' },
            '4XX': { description: 'It is not taken, and is tried again for 24 hours.' },
          },
        },
      },
    ]),
  );
}

const WebhookHeaders = z.object({
  'webhook-id': z.string(),
  'webhook-timestamp': z.string(),
  'webhook-signature': z.string(),
});

function describe(name: OperationName, operation: Operation): ZodOpenApiOperationObject {
  const { access, answer, body, headers, params, query } = operation;
  return {
    operationId: name,
    tags: [access],
    summary: operation.summary,
    description: operation.right
      ? `${operation.description} Needs the right \`${operation.right}\`.`
      : operation.description,
    security: SECURITY[access],
    requestParams: {
      ...(params && { path: params }),
      ...(query && { query }),
      ...(headers && { header: headers }),
    },
    ...(body && { requestBody: { required: true, content: contentOf(operation, body) } }),
    responses: {
      [answer.status]: {
        description: answer.description,
        ...(answer.body && { content: { [answer.text ?? 'application/json']: { schema: answer.body } } }),
        ...(answer.file && { content: { [answer.file]: {} } }),
      },
      ...(operation.method === 'GET' &&
        !answer.file && { '304': { description: 'What the client holds is still right.' } }),
      ...problemResponses(problemsOf(operation)),
    },
  };
}

/** A file is described by its type alone. @see https://spec.openapis.org/oas/v3.1.1.html#considerations-for-file-uploads */
function contentOf({ upload }: Operation, schema: z.ZodMiniType): ZodOpenApiContentObject {
  return upload ? { 'image/*': {} } : { 'application/json': { schema } };
}

/** Those of the operation, and those that any request of its kind may meet. */
function problemsOf({ access, body, upload, problems }: Operation): ProblemName[] {
  return [
    ...problems,
    ...(access === 'public' || access === 'buyer'
      ? (['unknown-shop'] as const)
      : (['unauthorized'] as const)),
    ...(access === 'merchant' ? (['not-allowed'] as const) : []),
    ...(body ? (['body-too-large'] as const) : []),
    ...(body && !upload ? (['malformed-json', 'unsupported-media-type'] as const) : []),
    'invalid-request',
    'internal',
    'unavailable',
  ];
}

function problemResponses(names: readonly ProblemName[]): ZodOpenApiOperationObject['responses'] {
  const byStatus = Map.groupBy(names, (name) => problemTypes[name].status);
  return Object.fromEntries(
    [...byStatus].map(([status, all]) => [
      `${status}` as `${1 | 2 | 3 | 4 | 5}${string}`,
      {
        description: all.map((name) => `\`${name}\`: ${problemTypes[name].title}.`).join(' '),
        content: { 'application/problem+json': { schema: Problem } },
      },
    ]),
  );
}
