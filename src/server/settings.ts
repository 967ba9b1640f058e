/**
 * What an operator can set, read from the environment once. Every fault is named in one message, so
 * that nobody mends them one start at a time. The table in docs/operating.md is made from here.
 */
import * as z from 'zod/mini';
import { isNetwork } from './networks.ts';
import { StartError } from './start-error.ts';

const wholeNumber = (min: number, max: number) =>
  z.pipe(
    z.string().check(z.regex(/^\d+$/)),
    z.pipe(z.transform(Number), z.int().check(z.minimum(min), z.maximum(max))),
  );
const webAddress = z.pipe(
  z.url({ protocol: /^https?$/ }),
  z.transform((address) => address.replace(/\/+$/, '')),
);

const listOf = (isGood: (text: string) => boolean) =>
  z.pipe(
    z.pipe(
      z.string(),
      z.transform((text) =>
        text
          .split(',')
          .map((each) => each.trim())
          .filter((each) => each !== ''),
      ),
    ),
    z.array(z.string().check(z.refine(isGood))),
  );
const networks = listOf(isNetwork);
const origins = listOf((text) => /^https?:\/\/[\w.:[\]-]+$/.test(text) && URL.parse(text)?.origin === text);

interface Setting<S extends z.ZodMiniType = z.ZodMiniType> {
  readonly schema: S;
  /** What it sets, with its unit. */
  readonly meaning: string;
  /** As it would be written; undefined where nothing stands in for it, and `otherwise` says what happens. */
  readonly default?: string;
  readonly otherwise?: string;
  /** What a value must be, for the message that refuses one. */
  readonly mustBe: string;
}

const table = {
  PORT: {
    schema: wholeNumber(0, 65_535),
    meaning: 'TCP port that the server listens on; 0 takes any that is free.',
    default: '3000',
    mustBe: 'a whole number from 0 to 65535',
  },
  HOST: {
    schema: z.string().check(z.minLength(1)),
    meaning:
      'Address that it listens on. The default is reached from this machine alone; `0.0.0.0` opens it to all, which is for a machine behind a proxy that ends TLS.',
    default: '127.0.0.1',
    mustBe: 'an address of this machine',
  },
  PUBLIC_URL: {
    schema: webAddress,
    meaning:
      'Where people and shops reach the server; it stands in the links and problem types that the server gives out.',
    otherwise: '`http://localhost:PORT`',
    mustBe: 'an http or https address',
  },
  DATA_DIR: {
    schema: z.string().check(z.minLength(1)),
    meaning:
      'Folder of the embedded database and of the photos of reviews. It is made when it is missing, and one server at a time uses it.',
    default: './data',
    mustBe: 'a path',
  },
  DATABASE_URL: {
    schema: z.url({ protocol: /^postgres(ql)?$/ }),
    meaning:
      'A PostgreSQL from 15 on to use in place of the embedded one, as `postgres://user:password@host/database`.',
    otherwise: 'the embedded database',
    mustBe: 'a postgres:// address',
  },
  SMTP_URL: {
    schema: z.url({ protocol: /^smtps?$/ }),
    meaning:
      'Where mails are handed in, as `smtp://user:password@host:port`, or `smtps://` for TLS from the start. Without it no mail leaves: with `--demo` the server shows what it would have sent at `/outbox`.',
    otherwise: 'no mail is sent',
    mustBe: 'an smtp:// or smtps:// address',
  },
  MAIL_FROM: {
    schema: z.string().check(z.regex(/^[^\r\n]*[^\s@]+@[^\s@]+$|^[^\r\n]*<[^\s@]+@[^\s@]+>$/)),
    meaning: 'The sender of all mails, as `reviews@shop.example` or `Name <reviews@shop.example>`.',
    default: 'Candor <candor@localhost>',
    mustBe: 'an e-mail address, with or without a name before it',
  },
  DKIM_SELECTOR: {
    schema: z.string().check(z.regex(/^[\w-]+(\.[\w-]+)*$/)),
    meaning:
      'Name of the key that signs mails, under `_domainkey` of the domain of MAIL_FROM. Needs DKIM_KEY. Leave it out where the mail server signs; it must then sign `List-Unsubscribe` and `List-Unsubscribe-Post` too.',
    otherwise: 'mails are not signed here',
    mustBe: 'a selector such as candor2026',
  },
  DKIM_KEY: {
    schema: z.string().check(z.regex(/^-----BEGIN [A-Z ]*PRIVATE KEY-----/)),
    meaning: 'The private key of DKIM_SELECTOR in PEM. Line breaks may be written as `\\n`.',
    otherwise: 'mails are not signed here',
    mustBe: 'a private key in PEM',
  },
  SECRET: {
    schema: z.string().check(z.minLength(32)),
    meaning:
      "Signs sessions and makes the reviewers' private links; at least 32 characters. Servers that share a database share it. When it changes, people sign in again, and links in mails sent before go on working.",
    otherwise: 'made once and kept in DATA_DIR',
    mustBe: 'at least 32 characters long',
  },
  BACKUP_PASSPHRASE: {
    schema: z.string().check(z.minLength(16)),
    meaning:
      'What `candor backup` seals the secret of the server with, and `candor restore` opens it with; at least 16 characters. The server itself does not need it.',
    otherwise: 'a back-up is without the secret',
    mustBe: 'at least 16 characters long',
  },
  MEDIA_URL: {
    schema: z.url({ protocol: /^https?$/ }).check(z.regex(/^https?:\/\/[^/:@]+:[^/:@]+@/)),
    meaning:
      'A store that speaks the protocol of Amazon S3, for the photos of reviews, as `https://key:secret@host/bucket?region=eu-central-1`. Key and secret are percent-encoded; a folder may follow the bucket. Servers on several machines need one.',
    otherwise: 'a folder in DATA_DIR',
    mustBe: 'an http or https address with key and secret',
  },
  MEDIA_PUBLIC_URL: {
    schema: webAddress,
    meaning:
      'Where browsers load the photos from: the bucket itself where it is public, or a content delivery network in front of it or of this server.',
    otherwise: '`/media` of PUBLIC_URL',
    mustBe: 'an http or https address',
  },
  PRIVATE_NETWORKS: {
    schema: networks,
    meaning:
      'Private networks that webhooks may go to, as `10.1.0.0/16,192.168.7.12/32`. Any other address that is not of the public internet is refused, so that nobody who may change the settings of a shop reaches what stands beside the server.',
    default: '',
    otherwise: 'none',
    mustBe: 'networks such as 10.1.0.0/16, with commas between them',
  },
  TRUSTED_PROXIES: {
    schema: networks,
    meaning:
      'Networks of the proxies in front of the server, as `10.1.0.0/16,203.0.113.7/32`. What they say in `X-Forwarded-For` of who asks is believed, and what anybody else says is not. The default are this machine and private networks; name the networks of a content delivery network too.',
    default: '127.0.0.0/8,::1/128,10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,fc00::/7',
    mustBe: 'networks such as 10.1.0.0/16, with commas between them',
  },
  ALLOWED_ORIGINS: {
    schema: origins,
    meaning:
      'Origins of the pages on which the widget may read and write, as `https://shop.example,https://www.shop.example`. No request from a page carries a cookie to what is open to all, so any page may unless this is set.',
    default: '',
    otherwise: 'any',
    mustBe: 'origins such as https://shop.example, with commas between them',
  },
  RATE_LIMIT_FACTOR: {
    schema: wholeNumber(0, 1000),
    meaning:
      'How many times the usual one network, product or shop may ask of what is open to all (docs/security.md has the numbers); 0 for no limits, and no proof of work. Signing in is limited whatever it is.',
    default: '1',
    mustBe: 'a whole number from 0 to 1000',
  },
  LOG_LEVEL: {
    schema: z.enum(['debug', 'info', 'warn', 'error', 'silent']),
    meaning:
      'The least grave entries that are logged: `debug`, `info`, `warn`, `error` or `silent`. `info` has a line for each request.',
    default: 'info',
    mustBe: 'debug, info, warn, error or silent',
  },
} as const satisfies Record<string, Setting>;

type Table = typeof table;
type Name = keyof Table;

export type Settings = {
  readonly [N in Name]:
    | z.output<Table[N]['schema']>
    | (Table[N] extends { default: string } ? never : undefined);
};

/** For the docs, in the order of the table. */
export const settingDocs: readonly {
  readonly name: string;
  readonly meaning: string;
  readonly default: string;
}[] = Object.entries<Setting>(table).map(([name, { meaning, default: value, otherwise = '' }]) => ({
  name,
  meaning,
  default: value === undefined || value === '' ? otherwise : `\`${value}\``,
}));

/** An empty variable counts as one that is not set, as in `PORT= npm start`. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const faults: string[] = [];
  const settings = Object.entries<Setting>(table).map(([name, { schema, default: fallback, mustBe }]) => {
    const text = environment[name] || fallback;
    if (text === undefined) return [name, undefined];
    const judged = schema.safeParse(text);
    if (!judged.success) faults.push(`${name} must be ${mustBe}`);
    return [name, judged.data];
  });
  if (faults.length > 0) throw new StartError(`${faults.join('; ')}.`);
  // Each value was parsed by the schema of its name; Object.fromEntries cannot know that.
  return Object.fromEntries(settings) as Settings;
}
