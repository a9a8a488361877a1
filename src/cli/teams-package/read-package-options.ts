import { parseArgs } from 'node:util';

/** What makes one package of the Teams app differ from another. */
export interface PackageOptions {
  /** Id of the bot's registration; of the app and of its Entra application too. */
  readonly appId: string;
  /** Host under which the bot is reached. */
  readonly domain: string;
  /** Slash commands and private answers (manifest 1.29); some tenants take no such manifest yet. */
  readonly slash: boolean;
  /** Asks owners to let the bot read all messages of a team or chat. */
  readonly rsc: boolean;
  readonly developer: string;
  readonly websiteUrl: string;
  readonly privacyUrl: string;
  readonly termsUrl: string;
  /** Left out: as in package.json. */
  readonly version: string | null;
  /** Left out: data/teams/. */
  readonly out: string | null;
}

export type ReadOptions =
  | { readonly ok: true; readonly options: PackageOptions }
  | { readonly ok: false; readonly problems: readonly string[] };

export const PACKAGE_USAGE = `npm run manifest:teams -- --app-id ID --domain HOST [--no-slash] [--rsc]
    [--developer NAME] [--website URL] [--privacy URL] [--terms URL] [--version N.N.N] [--out FILE.zip]
`;

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i;
const SEMVER = /^(?:0|[1-9]\d{0,5})\.(?:0|[1-9]\d{0,5})\.(?:0|[1-9]\d{0,5})$/;

/** Reads the command line; all that is wrong with it at once. */
export function readPackageOptions(args: readonly string[]): ReadOptions {
  let given: ReturnType<typeof parse>;
  try {
    given = parse(args);
  } catch (thrown) {
    return { ok: false, problems: [thrown instanceof Error ? thrown.message : String(thrown)] };
  }
  const {
    'app-id': appId = '',
    domain = '',
    website,
    privacy,
    terms,
    version = null,
    developer = 'Mailtriage',
  } = given;
  const site = website ?? `https://${domain}/`;
  const urls = { website: site, privacy: privacy ?? site, terms: terms ?? site };
  const problems = [
    ...(GUID.test(appId)
      ? []
      : ['--app-id: the id of the bot’s registration, such as 00000000-0000-0000-0000-000000000000, is wanted']),
    ...(HOST.test(domain)
      ? []
      : ['--domain: the host of the bot, such as mailtriage.example.com, is wanted (no https://, no path)']),
    ...Object.entries(urls).flatMap(([name, url]) => (isHttps(url) ? [] : [`--${name}: an https address is wanted`])),
    ...(version === null || SEMVER.test(version) ? [] : ['--version: three numbers such as 1.0.0 are wanted']),
    ...(developer.length <= 32 && developer.trim() !== '' ? [] : ['--developer: 1 to 32 characters are wanted']),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const options = {
    appId: appId.toLowerCase(),
    domain: domain.toLowerCase(),
    slash: given['no-slash'] !== true,
    rsc: given.rsc === true,
    developer,
    websiteUrl: urls.website,
    privacyUrl: urls.privacy,
    termsUrl: urls.terms,
    version,
    out: given.out ?? null,
  };
  return { ok: true, options };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  return parseArgs({
    args: [...args],
    options: {
      'app-id': text,
      domain: text,
      'no-slash': flag,
      rsc: flag,
      developer: text,
      website: text,
      privacy: text,
      terms: text,
      version: text,
      out: text,
    },
  }).values;
}

function isHttps(url: string): boolean {
  return url.length <= 2048 && URL.parse(url)?.protocol === 'https:';
}
