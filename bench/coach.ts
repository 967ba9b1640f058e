/**
 * How well the reply coach judges the labelled replies: for each set and language, precision and recall of
 * each rule, and how many good replies it lets be. A missing part is not labelled in a reply that is bad for
 * what it says.
 *
 *   node bench/coach.ts             the figures
 *   node bench/coach.ts mistakes    and the replies that it judges wrongly
 */
import { rules } from '../src/coach/rules/index.ts';
import {
  isRight,
  type LabelledReply,
  readReplies,
  SET_NAMES,
} from '../test/coach/replies/labelled-replies.ts';

const PARTS = ['not-acknowledged', 'not-assured', 'no-timeline'];

const share = (part: number, whole: number) =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`;

function print(title: string, replies: readonly LabelledReply[]): void {
  const good = replies.filter(({ expected }) => expected.length === 0);
  const bad = replies.filter(({ expected }) => expected.length > 0);
  const disturbed = good.filter((reply) => !isRight(reply));
  console.log(`\n${title}: ${replies.length} replies`);
  console.log(`  bad, caught for the right reason   ${share(bad.filter(isRight).length, bad.length)}`);
  console.log(`  good, warned of all the same       ${share(disturbed.length, good.length)}`);
  for (const { id } of rules) console.log(`  ${id.padEnd(18)} ${figuresOf(id, replies)}`);
}

function figuresOf(id: string, replies: readonly LabelledReply[]): string {
  const isPart = PARTS.includes(id);
  const labelled = replies.filter(
    ({ expected }) => !isPart || expected.every((rule) => PARTS.includes(rule)),
  );
  const found = labelled.filter((reply) => reply.found.includes(id));
  const meant = labelled.filter(({ expected }) => expected.includes(id));
  const right = found.filter(({ expected }) => expected.includes(id));
  return `precision ${share(right.length, found.length).padEnd(18)} recall ${share(right.length, meant.length)}`;
}

for (const set of SET_NAMES) {
  const replies = readReplies(set);
  print(set, replies);
  for (const language of ['en', 'de']) {
    print(
      `${set}, ${language}`,
      replies.filter((reply) => reply.language === language),
    );
  }
}
if (process.argv[2] === 'mistakes') {
  for (const reply of SET_NAMES.flatMap(readReplies)) {
    if (isRight(reply)) continue;
    console.log(
      `\n${reply.expected.join() || 'good'} -> ${reply.found.join() || 'nothing'}\n  ${reply.text}`,
    );
  }
}
