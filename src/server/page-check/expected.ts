/** What the shop expects to find. */
export interface Expected {
  /** Without a slash at the end. */
  readonly endpoint: string;
  /** Where this server's widget is, without a slash at the end. */
  readonly publicUrl: string;
  readonly version: string;
  /** Where photos of reviews come from. */
  readonly mediaUrl: string;
  /** The shop's own id of a product, by whatever the page calls it. */
  readonly productOf: (name: string) => Promise<string | undefined>;
}
