/** `npm run manifest:teams -- --app-id ID --domain HOST`: writes the package of the Teams app, ready to upload. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildTeamsPackage } from './build-teams-package.ts';
import { PACKAGE_USAGE, type PackageOptions, readPackageOptions } from './read-package-options.ts';

const read = readPackageOptions(process.argv.slice(2));
if (read.ok) await writePackage(read.options);
else {
  process.stderr.write(`${read.problems.join('\n')}\n\n${PACKAGE_USAGE}`);
  process.exitCode = 2;
}

async function writePackage(options: PackageOptions): Promise<void> {
  const { appId, domain, slash, rsc } = options;
  const variant = `${slash ? '' : '-no-slash'}${rsc ? '-rsc' : ''}`;
  const file = options.out ?? join('data', 'teams', `mailtriage-teams${variant}.zip`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await buildTeamsPackage(options));
  process.stdout.write(`${file}\n`);
  process.stderr.write(
    [
      `Bot ${appId} at https://${domain}/api/messages; manifest ${slash ? '1.29 with' : '1.19 without'} slash commands.`,
      rsc
        ? 'It asks owners to let the bot read all messages; in group chats this holds from the next installation on.'
        : 'The bot reads what is said to it and nothing else (--rsc asks for more).',
      options.privacyUrl === options.websiteUrl
        ? 'For the store, name pages of your own with --website, --privacy and --terms.'
        : '',
      'Upload it in Teams: Apps > Manage your apps > Upload an app.',
    ]
      .filter((line) => line !== '')
      .map((line) => `${line}\n`)
      .join(''),
  );
}
