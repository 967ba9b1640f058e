/**
 * A key for each text that is sent: the same one when the very same is sent again, so that a review
 * whose answer was lost is stored once; another one when the shopper has changed a word since.
 */
export function idempotencyKey(): (body: string) => string {
  let key = '';
  let keyOf: string | undefined;
  return (body) => {
    if (body !== keyOf) {
      keyOf = body;
      // Not crypto.randomUUID: it is missing on pages without TLS.
      key = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
    }
    return key;
  };
}
