import { z } from 'zod';

const flag = z.stringbool().optional();
const DEVELOPMENT_SECRET = 'development-secret-development-secret';

/** Every setting of the server, read here and nowhere else. Names are the environment variables themselves. */
export const settings = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'])
    .default('development')
    .describe(
      '`production` refuses the demo world, default secrets, the embedded database and mails that go nowhere unless told otherwise.',
    ),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on; 0.0.0.0 behind a proxy or in a container.'),
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(4000)
    .describe('The one port of API and pages; 0 takes any free one.'),
  PUBLIC_URL: z
    .url()
    .optional()
    .describe('Address people type, used in mails and cookies; needed in production. Default: http://localhost:PORT.'),
  STIPPLE_DATA_DIR: z.string().default('.stipple').describe('Folder of the embedded database, photographs and mails.'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe('A login of PostgreSQL 15 or newer that may create roles. Without it an embedded PostgreSQL is used.'),
  STIPPLE_SECRET: z
    .string()
    .min(32)
    .default(DEVELOPMENT_SECRET)
    .describe('At least 32 characters; seals private addresses and gives the database logins their passwords.'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe('Mail server; needed in production. Without it mail waits in the local outbox.'),
  MAIL_FROM: z.string().default('Stipple <no-reply@stipple.invalid>').describe('Sender of every mail.'),
  PLATFORM_MAILBOX: z
    .email()
    .optional()
    .describe('Where concerns about public pages are announced. Default: the address in MAIL_FROM.'),
  S3_ENDPOINT: z.url().optional().describe('Address of the S3-compatible store; needed with S3_BUCKET.'),
  S3_REGION: z.string().default('auto').describe('Region of the bucket, where the store has regions.'),
  S3_BUCKET: z.string().optional().describe('Photographs go to this S3-compatible bucket. Without it: local disk.'),
  S3_ACCESS_KEY_ID: z.string().optional().describe('Needed with S3_BUCKET.'),
  S3_SECRET_ACCESS_KEY: z.string().optional().describe('Needed with S3_BUCKET.'),
  STIPPLE_DEMO: flag.describe('Load the demo world on first start. Default: only outside production.'),
  STIPPLE_NOW: z.iso
    .datetime({ offset: true })
    .optional()
    .describe('Moment the clock starts at; development and tests only.'),
  STIPPLE_DEV_TOOLS: flag.describe('GraphiQL, introspection, /dev pages. Default: only outside production.'),
  STIPPLE_ALLOW_IN_PRODUCTION: z
    .string()
    .default('')
    .describe(
      'Comma-separated: demo, embedded-database, dev-tools, local-mail. What production would otherwise refuse.',
    ),
  TRUST_PROXY: z
    .string()
    .default('')
    .transform((text) => (/^\d+$/.test(text) ? Number(text) : text.split(',').filter(Boolean)))
    .describe('Proxies in front whose X-Forwarded-For is believed: how many, or their addresses. Default: none.'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('The least important lines that are still written.'),
});

export type Env = Readonly<
  Omit<z.infer<typeof settings>, 'STIPPLE_DEMO' | 'STIPPLE_DEV_TOOLS' | 'PUBLIC_URL' | 'PLATFORM_MAILBOX'> & {
    STIPPLE_DEMO: boolean;
    STIPPLE_DEV_TOOLS: boolean;
    PUBLIC_URL: string;
    PLATFORM_MAILBOX: string;
  }
>;

/** A setting is missing or wrong; the message names each variable and what it should be. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** Reads and checks the settings. Throws {@link SettingsError}. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new SettingsError(`These settings need attention:\n${lines.join('\n')}`);
  }
  const isProduction = parsed.data.NODE_ENV === 'production';
  const env: Env = {
    ...parsed.data,
    PUBLIC_URL: (parsed.data.PUBLIC_URL ?? `http://localhost:${parsed.data.PORT}`).replace(/\/$/, ''),
    PLATFORM_MAILBOX: parsed.data.PLATFORM_MAILBOX ?? addressIn(parsed.data.MAIL_FROM),
    STIPPLE_DEMO: parsed.data.STIPPLE_DEMO ?? !isProduction,
    STIPPLE_DEV_TOOLS: parsed.data.STIPPLE_DEV_TOOLS ?? !isProduction,
  };
  const refusals = [...(isProduction ? productionRefusals(env, parsed.data.PUBLIC_URL) : []), ...storageRefusals(env)];
  if (refusals.length > 0) throw new SettingsError(`These settings need attention:\n  ${refusals.join('\n  ')}`);
  return env;
}

/** The address of `Name <address>`. */
const addressIn = (sender: string): string => /<([^>]+)>/.exec(sender)?.[1] ?? sender;

function productionRefusals(env: Env, publicUrl: string | undefined): string[] {
  const allowed = new Set(env.STIPPLE_ALLOW_IN_PRODUCTION.split(',').map((word) => word.trim()));
  const refusals: readonly (readonly [isRefused: boolean, name: keyof Env, why: string, word?: string])[] = [
    [!publicUrl, 'PUBLIC_URL', 'needs the address that people type; mails lead there'],
    [env.STIPPLE_SECRET === DEVELOPMENT_SECRET, 'STIPPLE_SECRET', 'needs a secret of its own, 32 characters or more'],
    [env.STIPPLE_NOW !== undefined, 'STIPPLE_NOW', 'runs on the real clock; remove it'],
    [!env.SMTP_URL, 'SMTP_URL', 'needs a mail server', 'local-mail'],
    [!env.DATABASE_URL, 'DATABASE_URL', 'needs a PostgreSQL', 'embedded-database'],
    [env.STIPPLE_DEMO, 'STIPPLE_DEMO', 'refuses the demo world', 'demo'],
    [env.STIPPLE_DEV_TOOLS, 'STIPPLE_DEV_TOOLS', 'refuses them', 'dev-tools'],
  ];
  return refusals
    .filter(([isRefused, , , word]) => isRefused && !(word && allowed.has(word)))
    .map(([, name, why, word]) => {
      const way = word ? `; or set STIPPLE_ALLOW_IN_PRODUCTION=${word}` : '';
      return `${name}: production ${why}${way}.`;
    });
}

function storageRefusals(env: Env): string[] {
  if (!env.S3_BUCKET) return [];
  return (['S3_ENDPOINT', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const)
    .filter((name) => !env[name])
    .map((name) => `${name}: needed because S3_BUCKET is set.`);
}
