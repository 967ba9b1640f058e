/** An implementation of the contract, holding what `seed.ts` says. */
export interface Subject {
  /** Of the shop {@link SHOP}. */
  readonly endpoint: string;
  readonly apiKey: string;
  stop(): Promise<void>;
}
