/** `node src/cli/teams-package/draw-icons.ts`: writes both icons of the Teams app to manifests/teams/. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { appIcons } from './app-icons.ts';
import { pngImage } from './png-image.ts';

const FOLDER = join(import.meta.dirname, '../../../manifests/teams');

for (const { file, size, pixels } of appIcons()) await writeFile(join(FOLDER, file), pngImage(size, pixels));
