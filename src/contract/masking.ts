/** Personal facts in the text of a review: the one thing that anybody but its author may take out of it. */
import * as z from 'zod/mini';

export const FACT_KINDS = ['email', 'phone', 'address'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

const FACTS_MAX = 50;

/** Where a fact stands, counted in UTF-16 units as JavaScript counts them. */
const Place = {
  in: z.enum(['headline', 'reviewBody']),
  from: z.int().check(z.gte(0)),
  to: z.int().check(z.gte(1)),
};

/** Found by its pattern. Nothing else can be masked. */
export const MaskableFact = z.object({ ...Place, kind: z.enum(FACT_KINDS) });
export type MaskableFact = z.infer<typeof MaskableFact>;

export const Masking = z.strictObject({
  facts: z.array(z.strictObject(Place)).check(z.minLength(1), z.maxLength(FACTS_MAX)),
});
