import type { PackageOptions } from './read-package-options.ts';
import { RSC_PERMISSIONS } from './rsc-permissions.ts';

/** Newest manifest without slash commands that every tenant takes: schemas are published before tenants know them. */
const WITHOUT_SLASH = '1.19';
/** What only 1.29 knows. */
const SLASH_KEYS: ReadonlySet<string> = new Set(['supportsTargetedMessages', 'triggers']);

type Filling = Omit<PackageOptions, 'version' | 'out'> & { readonly version: string };

/** Parts of the long description, in one language. */
export interface Description {
  readonly what: string;
  readonly how: string;
  readonly mentioned: string;
  readonly all: string;
  readonly kept: string;
}

/** A template of manifests/teams/ with its holes filled, for these options. Both are JSON values. */
export function fillManifest(template: unknown, description: Description, options: Filling): unknown {
  const { appId, domain, slash, rsc } = options;
  const { what, how, mentioned, all, kept } = description;
  const holes: Readonly<Record<string, string>> = {
    APP_ID: appId,
    DOMAIN: domain,
    VERSION: options.version,
    DEVELOPER: options.developer,
    WEBSITE_URL: options.websiteUrl,
    PRIVACY_URL: options.privacyUrl,
    TERMS_URL: options.termsUrl,
    DESCRIPTION: [what, how, rsc ? all : mentioned, kept].join('\n\n'),
  };
  const filled = mapJson(template, (text) => {
    const whole = text.replace(/\{\{([A-Z_]+)\}\}/g, (hole, name: string) => holes[name] ?? hole);
    return slash ? whole : whole.replace('/teams/v1.29/', `/teams/v${WITHOUT_SLASH}/`);
  });
  if (!isObject(filled) || !('manifestVersion' in filled)) return filled;
  const permissions = { permissions: { resourceSpecific: RSC_PERMISSIONS } };
  const whole = { ...filled, ...(rsc ? { authorization: permissions } : {}) };
  if (slash) return whole;
  return { ...(withoutKeys(whole, SLASH_KEYS) as object), manifestVersion: WITHOUT_SLASH };
}

function mapJson(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((each) => mapJson(each, map));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapJson(each, map)]));
}

function withoutKeys(value: unknown, keys: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutKeys(each, keys));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !keys.has(key));
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutKeys(each, keys)]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
