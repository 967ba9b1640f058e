/** What is kept of the visitor on their device, by the reader's stage; read here, and never written. */
export const VISITOR = 'candor-visitor';

/** Shows which reviews this visitor found helpful earlier, without asking anybody. */
export function showEarlierVotes(root: ShadowRoot): void {
  const kept = keptVisitor();
  for (const button of root.querySelectorAll('[data-act=vote]')) {
    button.setAttribute('aria-pressed', String(kept.includes(reviewOf(button))));
  }
}

/** Of the list or of the pair above it: the id of a review is what its own ends with. */
export function reviewOf(button: Element): string {
  return button.closest('article')?.id.slice(-36) ?? '';
}

/** The token is no id, so an id found in it is that of a vote. Storage may be forbidden. */
function keptVisitor(): string {
  try {
    return localStorage.getItem(VISITOR) ?? '';
  } catch {
    return '';
  }
}
