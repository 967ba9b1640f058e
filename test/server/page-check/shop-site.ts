/** A shop's own site, which answers what a test tells it to. */
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createOutbound } from '../../../src/server/outbound/outbound-request.ts';
import { reachableWith } from '../../../src/server/outbound/reachable.ts';
import { CaseShop } from '../cases/case-shop.ts';

/** Reaches the site, as if its address were a public one, and nothing else of this machine. */
export const outbound = createOutbound(reachableWith(['127.0.0.1/32']));

export class ShopSite {
  readonly shop: CaseShop;
  /** Method and path of each request. */
  readonly asked: string[] = [];
  answer: (response: ServerResponse, path: string) => void = (response) => response.end();
  readonly #server: Server;

  private constructor(shop: CaseShop) {
    this.shop = shop;
    this.#server = createServer((request, response) => {
      this.asked.push(`${request.method} ${request.url}`);
      this.answer(response, request.url ?? '');
    });
  }

  static async open(): Promise<ShopSite> {
    const site = new ShopSite(await CaseShop.open(undefined, { outbound }));
    site.#server.listen(0, '127.0.0.1');
    await once(site.#server, 'listening');
    return site;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  html(body: string, headers: Record<string, string> = {}): void {
    this.answer = (response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  }

  /** As the inbox asks. */
  look(url = `${this.origin}/mug`) {
    return this.shop.merchant.checkPage({ query: { url } });
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await this.shop.close();
  }
}
