/** The contract as the inbox calls it: same origin, with the cookie of the session. */
import { createCaller } from '../client/caller.ts';
import { checkedOperations } from '../client/checked-operations.ts';
import { type CallableName, type Client, createClient } from '../client/client.ts';

export type InboxClient = Client<CallableName>;

/** `signedOut` hears of each answer that says so, whatever was asked. */
export function createInboxClient(shopKey: string, signedOut: () => void): InboxClient {
  const caller = createCaller({
    endpoint: `${location.origin}/v1/shops/${shopKey}`,
    async fetch(...request) {
      const [address, init] = request;
      // What was begun as the page closes still arrives.
      const response = await globalThis.fetch(address, { ...init, keepalive: init?.method !== 'GET' });
      if (response.status === 401) signedOut();
      return response;
    },
  });
  return createClient(checkedOperations, caller);
}
