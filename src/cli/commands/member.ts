import { Command } from 'commander';
import { uuidv7 } from 'uuidv7';
import { tellOfChange } from '../../server/accounts/own-account.ts';
import { CANDOR } from '../../server/actor.ts';
import { recordAct } from '../../server/database/audit-entries.ts';
import { findMember } from '../../server/database/members.ts';
import { deleteSecondFactor } from '../../server/database/second-factors.ts';
import { inTransaction } from '../../server/database/transaction.ts';
import { StartError } from '../../server/start-error.ts';
import { withDatabase } from '../with-database.ts';

const resetCommand = new Command('reset-second-factor')
  .description(
    'Switch the second factor of a member off, who has lost phone and recovery codes. An owner does the same for the others in the inbox.',
  )
  .argument('<email>', 'the address that they sign in with')
  .action((email: string) =>
    withDatabase(async (database) => {
      const member = await findMember(database, email.toLowerCase());
      if (!member) throw new StartError(`Nobody of the address ${email} is a member of a shop.`);
      await inTransaction(database, async (transaction) => {
        if (!(await deleteSecondFactor(transaction, member.id))) {
          throw new StartError(`${member.name} has no second factor.`);
        }
        const { shopId, name } = member;
        const made = { now: new Date(), makeId: uuidv7 };
        const act = { shopId, reviewId: null, actor: CANDOR, act: 'second-factor-reset', detail: name };
        await recordAct(transaction, act, made);
        await tellOfChange(transaction, { shopId, person: member, change: 'second-factor-reset', ...made });
      });
      console.log(`${member.name} now signs in without a code.`);
    }),
  );

export const memberCommand = new Command('member')
  .description('Who belongs to a shop. They are invited and removed in the inbox.')
  .addCommand(resetCommand);
