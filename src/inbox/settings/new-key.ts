let made = 0;

/** Names a row of a list; it stays when others come and go. */
export function newKey(): string {
  return String(++made);
}
