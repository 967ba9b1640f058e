/**
 * How well the reply coach judges the labelled replies: for each half, precision and recall of each rule,
 * and how many good replies it lets be. A missing part is not labelled in a reply that is bad for what it says.
 *
 *   node bench/coach.ts             the figures
 *   node bench/coach.ts mistakes    and the replies of the half to tune by that it judges wrongly
 */
import { rules } from '../src/coach/rules/index.ts';
import { type LabelledReply, readReplies } from '../test/coach/replies/labelled-replies.ts';

const PARTS = ['not-acknowledged', 'not-assured', 'no-timeline'];
const replies = readReplies();

const share = (part: number, whole: number) =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(0)} % (${part}/${whole})`;

function print(half: LabelledReply['half']): void {
  const own = replies.filter((reply) => reply.half === half);
  const good = own.filter(({ expected }) => expected.length === 0);
  const bad = own.filter(({ expected }) => expected.length > 0);
  const caught = bad.filter(({ expected, found }) => expected.every((rule) => found.includes(rule)));
  const disturbed = good.filter(({ found }) => found.length > 0);
  console.log(`\n${half}: ${own.length} replies`);
  console.log(`  bad, caught for the right reason   ${share(caught.length, bad.length)}`);
  console.log(`  good, warned of all the same       ${share(disturbed.length, good.length)}`);
  for (const { id } of rules) {
    const isPart = PARTS.includes(id);
    const labelled = own.filter(({ expected }) => !isPart || expected.every((rule) => PARTS.includes(rule)));
    const found = labelled.filter((reply) => reply.found.includes(id));
    const meant = labelled.filter(({ expected }) => expected.includes(id));
    const right = found.filter(({ expected }) => expected.includes(id));
    console.log(
      `  ${id.padEnd(18)} precision ${share(right.length, found.length).padEnd(16)} recall ${share(right.length, meant.length)}`,
    );
  }
}

print('tuning');
print('held out');
if (process.argv[2] === 'mistakes') {
  for (const { half, expected, found, text } of replies) {
    const isRight =
      expected.length === 0 ? found.length === 0 : expected.every((rule) => found.includes(rule));
    if (half === 'tuning' && !isRight)
      console.log(`\n${expected.join() || 'good'} -> ${found.join()}\n  ${text}`);
  }
}
