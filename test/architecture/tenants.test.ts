/** Every statement of the database is bound to one shop, or is known not to be a shop's. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { repositoryRoot } from '../../tools/widget-files.ts';

/** Why a function that speaks of no shop may speak to the database. */
const UNBOUND: Readonly<Record<string, readonly string[]>> = {
  'its rows bring their shop along, which the types of the tables ask for': [
    'api-keys: storeApiKey',
    'case-notes: storeNote',
    'delivery-queue: storeDeliveries',
    'due-invitations: storeAskedProducts',
    'due-invitations: storeInvitationMails',
    'media: storeMedia',
    'messages: storeMessage',
    'orders: insertLines',
    'parcels: storeRefunds',
  ],
  'it is built upon a part of its file that is bound': [
    'case-queue: countCases',
    'case-queue: queue',
    'customer-reviews: countCustomerReviews',
    'invitation-figures: readAskedWeeks',
    'invitation-figures: readFunnel',
    'published-reviews: publishedReviews',
  ],
  'a person has one account, whose id the session has proven': [
    'member-changes: deletePerson',
    'member-changes: isTaken',
    'members: renamePerson',
    'restored-shop: storePeople',
    'second-factors: confirmSecondFactor',
    'second-factors: countRecoveryCodes',
    'second-factors: deleteSecondFactor',
    'second-factors: readSecondFactor',
    'second-factors: replaceRecoveryCodes',
    'second-factors: storeSecondFactor',
    'second-factors: takeRecoveryCode',
    'second-factors: takeStep',
    'sessions: endOtherSessions',
    'sessions: endSession',
    'sessions: letIn',
    'sessions: letInByToken',
    'sessions: listSessions',
  ],
  'it counts attempts by a keyed hash of what was tried': [
    'sign-in-attempts: countAttempt',
    'sign-in-attempts: forgetAttempts',
    'sign-in-attempts: forgetPastAttempts',
  ],
  'the clock and the operator act for all shops at once': [
    'kept-mails: readKeptMail',
    'media: holdExpiredMedia',
    'past-traces: remove',
    'restored-shop: readColumns',
    'backed-up: listTables',
    'backed-up: readMigrations',
    'backed-up: readTable',
    'restored-database: findFilled',
    'restored-database: goOnCounting',
    'restored-database: liftBonds',
    'restored-database: putRows',
    'restored-database: readGivenColumns',
  ],
  'it asks nothing': ['ledger: secondsAt', 'shown-review: milliseconds'],
};

const SPEAKS = /(selectFrom|updateTable|deleteFrom|insertInto)\(|sql(<[^`]*>)?`[^`]*\b(from|update|into) /;
const BINDS = /shop_id|shopId/;

/** The functions of a file that speak to the database and name no shop. */
function unbound(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  return source.statements.flatMap((statement) => {
    const words = statement.getText(source);
    if (!SPEAKS.test(words) || BINDS.test(words)) return [];
    const name = ts.isFunctionDeclaration(statement)
      ? statement.name?.text
      : ts.isVariableStatement(statement)
        ? statement.declarationList.declarations[0]?.name.getText(source)
        : undefined;
    return name === undefined ? [] : [`${basename(path, '.ts')}: ${name}`];
  });
}

it('a function that speaks to the database names its shop, or is listed with a reason', () => {
  const files = globSync('src/server/database/*.ts', { cwd: repositoryRoot });
  expect(files.length).toBeGreaterThan(80);
  const found = files.flatMap((path) => unbound(path, readFileSync(join(repositoryRoot, path), 'utf8')));
  expect(found.toSorted()).toEqual(Object.values(UNBOUND).flat().toSorted());
});

it('the check above would see one that reads all shops', () => {
  const careless = `export async function readAll(database) {
    return database.selectFrom('review').selectAll().execute();
  }
  const all = (database) => sql\`select * from review\`.execute(database);
  export const bound = (database, shopId) => database.selectFrom('review').where('shop_id', '=', shopId);`;
  expect(unbound('careless.ts', careless)).toEqual(['careless: readAll', 'careless: all']);
});
