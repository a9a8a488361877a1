import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Description, fillManifest } from './fill-manifest.ts';
import type { PackageOptions } from './read-package-options.ts';
import { zipArchive } from './zip-archive.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDER = join(ROOT, 'manifests/teams');

/** The package of the Teams app as zip: manifest, its French texts and both icons at the root. */
export async function buildTeamsPackage(options: PackageOptions): Promise<Buffer> {
  const [template, french, descriptions, project] = await Promise.all(
    [
      join(FOLDER, 'manifest.template.json'),
      join(FOLDER, 'fr.template.json'),
      join(FOLDER, 'description.json'),
      join(ROOT, 'package.json'),
    ].map(readJson),
  );
  const version = options.version ?? (project as { readonly version: string }).version;
  const { en, fr } = descriptions as { readonly en: Description; readonly fr: Description };
  const filling = { ...options, version };
  return zipArchive([
    { name: 'manifest.json', content: jsonBytes(fillManifest(template, en, filling)) },
    { name: 'fr.json', content: jsonBytes(fillManifest(french, fr, filling)) },
    { name: 'color.png', content: await readFile(join(FOLDER, 'color.png')) },
    { name: 'outline.png', content: await readFile(join(FOLDER, 'outline.png')) },
  ]);
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}

function jsonBytes(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}
