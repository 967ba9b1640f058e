/**
 * The operations of the contract as the widget carries them: without zod, each with
 * a reader compiled from its schema at build time by `tools/vite-compiled-operations.ts`.
 */
declare module 'virtual:compiled-operations' {
  type CallableOperation<N extends import('../contract/operations.ts').OperationName> =
    import('./client.ts').CallableOperation<N>;
  export const listReviews: CallableOperation<'listReviews'>;
  export const listRatings: CallableOperation<'listRatings'>;
  export const listHighlights: CallableOperation<'listHighlights'>;
  export const getJsonLd: CallableOperation<'getJsonLd'>;
  export const getInvitation: CallableOperation<'getInvitation'>;
  export const answerInvitation: CallableOperation<'answerInvitation'>;
  export const submitReview: CallableOperation<'submitReview'>;
  export const uploadMedia: {
    readonly path: string;
    readonly accepts: (answer: unknown) => answer is import('../contract/media.ts').UploadedPhoto;
  };
}
