import type { InvitationTrial } from '../../contract/invitation-trial.ts';

/** What the figures allow to be said, and no more. */
export function differenceWords({ difference, outcomes }: InvitationTrial): string {
  const { first, second } = outcomes;
  if (difference === null) {
    const more = 100 - Math.min(first.invited, second.invited);
    return `Too few to tell: each version must have reached 100 buyers, and one has ${more} to go.`;
  }
  const { low, high } = difference;
  const span = `between ${ofHundred(low)} and ${ofHundred(high)}`;
  const sure = 'with a confidence of 99 %';
  if (low > 0) return `The second version brings more reviews: ${span} more of 100 buyers, ${sure}.`;
  if (high < 0) {
    return `The second version brings fewer reviews: between ${ofHundred(-high)} and ${ofHundred(-low)} fewer of 100 buyers, ${sure}.`;
  }
  return `No difference can be told yet: it lies ${span} of 100 buyers, ${sure}. The more are asked, the nearer these come.`;
}

/** To a tenth, with a sign where it is less than nothing. */
function ofHundred(share: number): string {
  return (Math.round(share * 1000) / 10).toString().replace('-', '−');
}
