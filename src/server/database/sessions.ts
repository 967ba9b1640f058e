/** The sessions of a person. better-auth makes and reads them; what a person sees and ends is here. */
import { type Kysely, sql } from 'kysely';
import type { Tables } from './schema.ts';

export interface OpenSession {
  readonly id: string;
  readonly userAgent: string | null;
  readonly begunAt: Date;
  readonly seenAt: Date;
}

interface SessionRow {
  id: string;
  user_agent: string | null;
  created_at: Date;
  updated_at: Date;
}

/** Those that are past their second factor, the latest used first. */
export async function listSessions(
  database: Kysely<Tables>,
  personId: string,
  now: Date,
): Promise<OpenSession[]> {
  const { rows } = await sql<SessionRow>`
    select id, user_agent, created_at, updated_at from session
    where person_id = ${personId} and expires_at > ${now} and not awaits_code
    order by updated_at desc, created_at desc, id`.execute(database);
  return rows.map(({ id, user_agent, created_at, updated_at }) => ({
    id,
    userAgent: user_agent,
    begunAt: created_at,
    seenAt: updated_at,
  }));
}

/** Answers false when they have no such session. */
export async function endSession(database: Kysely<Tables>, personId: string, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from session where person_id = ${personId} and id = ${id}`.execute(database);
  return numAffectedRows === 1n;
}

export async function endOtherSessions(
  database: Kysely<Tables>,
  personId: string,
  keptId: string,
): Promise<void> {
  await sql`delete from session where person_id = ${personId} and id <> ${keptId}`.execute(database);
}

interface Letting {
  readonly now: Date;
  /** In seconds. */
  readonly lifetime: number;
}

/** From now on it opens the inbox; `token` takes the place of the one that the browser had before. */
export async function letIn(
  database: Kysely<Tables>,
  sessionId: string,
  { token, ...letting }: Letting & { readonly token: string },
): Promise<void> {
  await sql`
    update session set awaits_code = false, token = ${token}, expires_at = ${endOf(letting)}
    where id = ${sessionId}`.execute(database);
}

/** The one that a new password has made is theirs who was let in before. */
export async function letInByToken(database: Kysely<Tables>, token: string, letting: Letting): Promise<void> {
  await sql`
    update session set awaits_code = false, expires_at = ${endOf(letting)}
    where token = ${token}`.execute(database);
}

function endOf({ now, lifetime }: Letting): Date {
  return new Date(now.getTime() + lifetime * 1000);
}
