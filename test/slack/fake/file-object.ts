import type { FakeFile, Json, World } from './world.ts';

/** A file as `files.info` and events show it. */
export function fileObject(world: World, file: FakeFile, baseUrl: string): Json {
  const created = Math.floor(world.clock.now() / 1000);
  const link = `${baseUrl}/files-pri/${file.team}-${file.id}`;
  const name = encodeURIComponent(file.name.toLowerCase());
  const workspace = world.workspaces.get(file.team);
  return {
    id: file.id,
    created,
    timestamp: created,
    name: file.name,
    title: file.name,
    mimetype: file.mimetype,
    filetype: file.name.split('.').at(-1) ?? 'text',
    pretty_type: 'Plain Text',
    user: file.user,
    user_team: file.team,
    editable: file.snippet,
    size: file.content.length,
    mode: file.snippet ? 'snippet' : 'hosted',
    is_external: false,
    external_type: '',
    is_public: true,
    public_url_shared: false,
    display_as_bot: false,
    username: '',
    url_private: `${link}/${name}`,
    url_private_download: `${link}/download/${name}`,
    permalink: `https://${workspace?.domain ?? 'shop'}.slack.com/files/${file.user}/${file.id}/${name}`,
    has_rich_preview: false,
    file_access: 'visible',
    channels: [...file.channels],
    ...(file.snippet
      ? { preview: file.content.subarray(0, 400).toString(), lines: 1, preview_is_truncated: true }
      : {}),
  };
}
