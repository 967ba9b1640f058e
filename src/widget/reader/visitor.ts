/**
 * The visitor, as far as a shop must know them: a random token, made and kept on this device only once
 * they have acted, beside the reviews that they found helpful.
 */
import { VISITOR } from '../reviews/earlier-votes.ts';

interface Kept {
  readonly token: string;
  readonly votes: readonly string[];
}

let memory: Kept | undefined;

/** Storage may be forbidden; then the visit itself remembers. */
function read(): Kept | undefined {
  try {
    const { token, votes } = Object(JSON.parse(localStorage.getItem(VISITOR) ?? 'null')) as Partial<Kept>;
    return typeof token === 'string' && Array.isArray(votes) ? { token, votes } : memory;
  } catch {
    return memory;
  }
}

function write(kept: Kept): void {
  try {
    localStorage.setItem(VISITOR, JSON.stringify(kept));
  } catch {
    // What cannot be kept is forgotten with the page.
    memory = kept;
  }
}

/** Made by the first act. Not crypto.randomUUID: it is missing on pages without TLS. */
export function visitorToken(): string {
  const kept = read();
  if (kept) return kept.token;
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  // Not by Array.from, as Prototype.js has one of its own.
  const token = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  write({ token, votes: [] });
  return token;
}

export function hasVoted(reviewId: string): boolean {
  return read()?.votes.includes(reviewId) ?? false;
}

export function keepVote(reviewId: string, helpful: boolean): void {
  const token = visitorToken();
  const others = read()?.votes.filter((id) => id !== reviewId) ?? [];
  write({ token, votes: helpful ? [...others, reviewId] : others });
}
