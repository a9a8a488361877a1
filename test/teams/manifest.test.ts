import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { Ajv } from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import yauzl from 'yauzl';
import { intentOf } from '../../src/bot/intent.ts';
import { appIcons } from '../../src/cli/teams-package/app-icons.ts';
import { buildTeamsPackage } from '../../src/cli/teams-package/build-teams-package.ts';
import { type PackageOptions, readPackageOptions } from '../../src/cli/teams-package/read-package-options.ts';
import { readPng } from './read-png.ts';
import { RSC_APPLICATION_PERMISSIONS } from './rsc-permission-names.ts';

const ROOT = join(import.meta.dirname, '../..');
const SCHEMAS = join(ROOT, 'node_modules/@microsoft/app-manifest/build/json-schemas/teams');
const APP_ID = '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';
const DOMAIN = 'mailtriage.example.com';

interface Command {
  readonly id?: string;
  readonly type?: string;
  readonly title: string;
  readonly description: string;
  readonly triggers?: readonly string[];
  readonly context?: readonly string[];
  readonly fetchTask?: boolean;
  readonly parameters?: readonly { readonly title: string; readonly description: string }[];
}

interface Manifest {
  readonly $schema: string;
  readonly manifestVersion: string;
  readonly id: string;
  readonly description: { readonly full: string };
  readonly icons: Readonly<Record<string, string>>;
  readonly localizationInfo: { readonly additionalLanguages: readonly { readonly file: string }[] };
  readonly bots: readonly {
    readonly botId: string;
    readonly supportsFiles: boolean;
    readonly supportsTargetedMessages?: boolean;
    readonly commandLists: readonly {
      readonly scopes: readonly string[];
      readonly triggers?: readonly string[];
      readonly commands: readonly Command[];
    }[];
  }[];
  readonly composeExtensions: readonly { readonly botId: string; readonly commands: readonly Command[] }[];
  readonly webApplicationInfo: { readonly id: string; readonly resource: string };
  readonly authorization?: {
    readonly permissions: { readonly resourceSpecific: readonly { readonly name: string; readonly type: string }[] };
  };
}

const VARIANTS = [
  { name: 'with slash commands', flags: [], version: '1.29' },
  { name: 'with slash commands and consent of owners', flags: ['--rsc'], version: '1.29' },
  { name: 'without slash commands', flags: ['--no-slash'], version: '1.19' },
  { name: 'without slash commands, with consent of owners', flags: ['--no-slash', '--rsc'], version: '1.19' },
];

function optionsOf(...flags: readonly string[]): PackageOptions {
  const read = readPackageOptions(['--app-id', APP_ID, '--domain', DOMAIN, ...flags]);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.options;
}

/** Files of a zip by name, read by another hand than the one that wrote them. */
async function filesIn(archive: Buffer): Promise<Map<string, Buffer>> {
  const zip = await yauzl.fromBufferPromise(archive, { strictFileNames: true });
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  return files;
}

async function packageOf(...flags: readonly string[]) {
  const files = await filesIn(await buildTeamsPackage(optionsOf(...flags)));
  const json = (name: string) => JSON.parse((files.get(name) ?? Buffer.from('null')).toString());
  return { files, manifest: json('manifest.json') as Manifest, french: json('fr.json') as Record<string, string> };
}

function schema(version: string, name = 'MicrosoftTeams.schema.json'): object {
  return JSON.parse(readFileSync(join(SCHEMAS, `v${version}`, name), 'utf8'));
}

/** What a value has at `bots[0].commandLists[0].title`. */
function at(value: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce(
      (found: unknown, step) => (typeof found === 'object' && found !== null ? Reflect.get(found, step) : undefined),
      value,
    );
}

describe.each(VARIANTS)('the package $name', ({ flags, version }) => {
  test('keeps to Microsoft’s schema of its version', async () => {
    const { manifest } = await packageOf(...flags);
    expect(manifest.manifestVersion).toBe(version);
    expect(manifest.$schema).toContain(`/teams/v${version}/`);
    const ajv = new AjvDraft04.default({ allErrors: true, strict: false });
    formats.default(ajv);
    const validate = ajv.compile(schema(version));
    validate(manifest);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('has French for what it says, under names that the manifest has', async () => {
    const { manifest, french } = await packageOf(...flags);
    const rules = schema(version, 'MicrosoftTeams.Localization.schema.json');
    // The schema's expressions are none in Unicode mode.
    const loose = { strict: false, unicodeRegExp: false };
    const draft = String(at(rules, '$schema'));
    const ajv = draft.includes('draft-04') ? new AjvDraft04.default(loose) : new Ajv(loose);
    formats.default(ajv);
    const validate = ajv.compile(rules);
    validate(french);
    expect(validate.errors ?? []).toEqual([]);
    const paths = Object.keys(french).filter((path) => path !== '$schema');
    expect(paths.filter((path) => typeof at(manifest, path) !== 'string')).toEqual([]);
    const { bots, composeExtensions } = manifest;
    const told = bots.flatMap((bot, b) =>
      bot.commandLists.flatMap((list, l) =>
        list.commands.map((_, c) => `bots[${b}].commandLists[${l}].commands[${c}].description`),
      ),
    );
    const titles = composeExtensions.flatMap((one, e) =>
      one.commands.flatMap((_, c) =>
        ['title', 'description'].map((key) => `composeExtensions[${e}].commands[${c}].${key}`),
      ),
    );
    expect([...told, ...titles].filter((path) => !paths.includes(path))).toEqual([]);
  });

  test('names one id everywhere, and the files that lie beside it at the root', async () => {
    const { manifest, files } = await packageOf(...flags);
    const { id, bots, composeExtensions, webApplicationInfo } = manifest;
    const ids = [
      id,
      ...bots.map(({ botId }) => botId),
      ...composeExtensions.map(({ botId }) => botId),
      webApplicationInfo.id,
    ];
    expect(new Set(ids)).toEqual(new Set([APP_ID]));
    const named = [
      ...Object.values(manifest.icons),
      ...manifest.localizationInfo.additionalLanguages.map(({ file }) => file),
    ];
    expect([...files.keys()].sort()).toEqual(['manifest.json', ...named].sort());
    expect(JSON.stringify(manifest)).not.toMatch(/\{\{[A-Z_]+\}\}/);
  });

  test('is the same, byte for byte, each time', async () => {
    const [one, other] = [await buildTeamsPackage(optionsOf(...flags)), await buildTeamsPackage(optionsOf(...flags))];
    expect(one.equals(other)).toBe(true);
  });

  test('asks for no permission without --rsc; with it for two that exist, and says why in both languages', async () => {
    const { manifest, french } = await packageOf(...flags);
    const asked = manifest.authorization?.permissions.resourceSpecific.map(({ name }) => name) ?? [];
    expect(asked).toEqual(flags.includes('--rsc') ? ['ChannelMessage.Read.Group', 'ChatMessage.Read.Chat'] : []);
    expect(asked.filter((name) => !RSC_APPLICATION_PERMISSIONS.includes(name))).toEqual([]);
    for (const text of [manifest.description.full, french['description.full'] ?? '']) {
      expect(text.length).toBeGreaterThan(500);
      for (const name of asked) expect(text).toContain(name);
    }
    if (asked.length === 0) expect(manifest.description.full).toContain('only what is said to it');
  });
});

test('slash commands stand where private answers can be, and only in 1.29', async () => {
  const [slash, none] = [await packageOf(), await packageOf('--no-slash')];
  const [bot] = slash.manifest.bots;
  expect(bot?.supportsTargetedMessages).toBe(true);
  const lists = bot?.commandLists.map(({ scopes, triggers }) => ({ scopes, triggers }));
  expect(lists).toEqual([
    { scopes: ['personal'], triggers: ['mention'] },
    { scopes: ['team', 'groupChat'], triggers: ['mention', 'slash'] },
  ]);
  expect(JSON.stringify(none.manifest)).not.toMatch(/slash|triggers|supportsTargetedMessages/);
  expect(none.manifest.bots[0]?.commandLists.flatMap(({ commands }) => commands)).toEqual(
    bot?.commandLists.flatMap(({ commands }) => commands),
  );
});

test('every command of the lists is understood by the bot, alone or with its example', async () => {
  const { manifest } = await packageOf();
  const commands = manifest.bots.flatMap(({ commandLists }) => commandLists.flatMap(({ commands }) => commands));
  expect(commands.length).toBeGreaterThan(10);
  for (const { title, description } of commands) {
    const example = new RegExp(`${title} \\S+$`).exec(description)?.[0] ?? title;
    const { kind } = intentOf(example, false);
    expect([title, kind]).toEqual([title, title === 'domain' ? 'lookup' : title]);
  }
});

test('files arrive in 1:1, a message can be triaged where it stands, and a domain looked up while writing', async () => {
  const { manifest } = await packageOf();
  expect(manifest.bots[0]?.supportsFiles).toBe(true);
  const commands = manifest.composeExtensions.flatMap((one) => one.commands);
  expect(commands.map(({ id, type, context }) => [id, type, context?.join('+')])).toEqual([
    ['triage-message', 'action', 'message'],
    ['paste-errors', 'action', 'compose+commandBox'],
    ['domain', 'query', 'compose+commandBox'],
  ]);
  expect(commands.filter(({ type, fetchTask }) => type === 'action' && !fetchTask)).toEqual([]);
});

describe('the icons', () => {
  test.each(appIcons().map((icon) => [icon.file, icon] as const))('%s is what the script draws', async (file, icon) => {
    const png = readPng(await readFile(join(ROOT, 'manifests/teams', file)));
    expect([png.width, png.height, png.kind, png.filters]).toEqual([icon.size, icon.size, [8, 6, 0, 0, 0], [0]]);
    expect(png.pixels.equals(Buffer.from(icon.pixels))).toBe(true);
  });

  const pixelsOf = async (file: string) => {
    const { pixels, width } = readPng(await readFile(join(ROOT, 'manifests/teams', file)));
    return Array.from({ length: width * width }, (_, at) => ({
      x: at % width,
      y: Math.floor(at / width),
      colour: pixels.readUIntBE(at * 4, 3),
      alpha: pixels[at * 4 + 3] ?? 0,
    }));
  };

  test('the one in colour is 192 × 192, covers its square, and has its sign within the middle 120', async () => {
    const pixels = await pixelsOf('color.png');
    expect(pixels).toHaveLength(192 * 192);
    expect(pixels.every(({ alpha }) => alpha === 255)).toBe(true);
    const sign = pixels.filter(({ colour }) => colour !== 0x1c2f6b);
    expect(sign.length).toBeGreaterThan(1000);
    expect(sign.filter(({ x, y }) => Math.min(x, y) < 36 || Math.max(x, y) >= 156)).toEqual([]);
  });

  test('the outline is 32 × 32, white on nothing', async () => {
    const pixels = await pixelsOf('outline.png');
    expect(pixels).toHaveLength(32 * 32);
    const drawn = pixels.filter(({ alpha }) => alpha > 0);
    expect(drawn.length).toBeGreaterThan(60);
    expect(drawn.length).toBeLessThan(400);
    expect(drawn.every(({ colour }) => colour === 0xffffff)).toBe(true);
  });
});

describe('npm run manifest:teams', () => {
  const script = join(ROOT, 'src/cli/teams-package/teams-package.ts');
  const run = promisify(execFile);

  test('writes the zip and says where', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mailtriage-'));
    const out = join(folder, 'deep', 'app.zip');
    try {
      const { stdout, stderr } = await run(process.execPath, [
        script,
        '--app-id',
        APP_ID,
        '--domain',
        DOMAIN,
        '--out',
        out,
      ]);
      expect(stdout).toBe(`${out}\n`);
      expect(stderr).toContain(`https://${DOMAIN}/api/messages`);
      expect([...(await filesIn(await readFile(out))).keys()]).toEqual([
        'manifest.json',
        'fr.json',
        'color.png',
        'outline.png',
      ]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  test('says all that is wrong with what it was given, and writes nothing', async () => {
    const refused = run(process.execPath, [
      script,
      '--app-id',
      '12',
      '--domain',
      'https://x.example/',
      '--privacy',
      'http://x',
    ]);
    await expect(refused).rejects.toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/--app-id: [\s\S]*--domain: [\s\S]*--privacy: [\s\S]*npm run manifest:teams/),
    });
  });

  test.each([
    ['--version', '1.0'],
    ['--developer', 'x'.repeat(33)],
    ['--unknown', 'x'],
    ['--website', 'http://x.example/'],
  ])('refuses %s %s', (...flag) => {
    expect(readPackageOptions(['--app-id', APP_ID, '--domain', DOMAIN, ...flag]).ok).toBe(false);
  });
});
