import { writeFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { StartError } from '../../server/start-error.ts';
import { checkEndpoint } from '../check/check-endpoint.ts';
import { Endpoint } from '../check/endpoint.ts';
import { asJUnit, asText } from '../check/tell.ts';
import { type Level, LEVELS } from '../check/verdict.ts';

interface Options {
  readonly product: string;
  readonly write?: true;
  readonly upTo?: Level;
  readonly testProduct: string;
  readonly key?: string;
  readonly timeout: number;
  readonly json?: true;
  readonly junit?: string;
}

export const checkCommand = new Command('check')
  .description(
    'Try whether an endpoint, yours or any other, keeps the contract, and say what is missing. It only reads, unless --write is given. Ends with 0 when every promise is kept, 2 when one is broken, and 1 when it could not be tried at all.',
  )
  .argument('<url>', 'the endpoint, as the widget is given it')
  .requiredOption('--product <id>', 'a product whose reviews are read; best one with reviews')
  .option(
    '--write',
    'also write reviews, votes and orders, and delete what was written as far as that is offered',
  )
  .addOption(
    new Option(
      '--up-to <level>',
      'the last level that is tried with --write; each holds those before it',
    ).choices(LEVELS.slice(1)),
  )
  .option('--test-product <id>', 'the product that is written to; made where --key is given', 'candor-check')
  .option('--key <key>', 'an API key of the shop, without which its replies and orders are not tried')
  .option('--timeout <seconds>', 'how long an answer may take', secondsFrom, 10)
  .option(
    '--json',
    'as JSON: { "verdicts": [{ "level", "operation", "promise", "outcome", "found", "remedy" }], "left" }',
  )
  .option('--junit <file>', 'also write the result into a file in the format of JUnit')
  .action(async (url: string, options: Options) => {
    if (!/^https?:\/\/./.test(url) || !URL.canParse(url)) {
      throw new StartError(`${url} is no address that begins with http:// or https://.`);
    }
    if (options.upTo && !options.write) throw new StartError('--up-to needs --write.');
    const { product, testProduct, key, timeout } = options;
    const endpoint = new Endpoint({ url, fetch, timeout: timeout * 1000 });
    const level = options.write ? (options.upTo ?? 'collection') : 'read';
    const checked = await checkEndpoint({ endpoint, product, testProduct, apiKey: key }, level);
    if (options.junit !== undefined) writeFileSync(options.junit, asJUnit(checked));
    console.log(options.json ? JSON.stringify(checked, null, 2) : asText(checked));
    if (checked.verdicts.some(({ outcome }) => outcome === 'broken')) process.exitCode = 2;
  });

function secondsFrom(text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= 300))
    throw new InvalidArgumentError('It must be more than 0 and at most 300.');
  return seconds;
}
