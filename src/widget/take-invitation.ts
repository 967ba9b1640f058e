/**
 * The token of an invitation whose link has led to this page, with the stars that were chosen in the mail as
 * its last part. It leaves the address at once, so that no script, no copied link and no `Referer` passes it on.
 */
export function takeInvitation(): string | undefined {
  const { href } = location;
  const [part, token] = /\bcandor=([^&#]*)&?/.exec(href) ?? [];
  if (part) history.replaceState(history.state, '', href.replace(part, ''));
  return token;
}
