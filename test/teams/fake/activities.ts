import type { FakeTeams } from './fake-teams.ts';
import type { FakeConversation, FakePerson, Json } from './world.ts';

export interface Speaking {
  readonly person: FakePerson;
  readonly conversation: FakeConversation;
  /** Root of the thread, in a channel. */
  readonly root?: string;
  /** The activity's id; a fresh one where left out. */
  readonly id?: string;
  readonly locale?: string;
}

export const BOT_NAME = 'Mailtriage';

/** What every activity of Teams has, as learn.microsoft.com shows it ("channel and group chat conversations with a bot"). */
export function head(teams: FakeTeams, type: string, speaking: Speaking): Json {
  const { conversation, person, root = '', locale = 'en-GB' } = speaking;
  const id = speaking.id ?? teams.connector.nextId();
  const now = new Date().toISOString();
  const inChannel = conversation.kind === 'channel';
  const thread = root || (type === 'message' ? id : '');
  return {
    type,
    id,
    timestamp: now,
    localTimestamp: now,
    localTimezone: 'Europe/Paris',
    channelId: 'msteams',
    serviceUrl: teams.serviceUrl,
    from: { id: person.id, name: person.name, aadObjectId: person.aadObjectId },
    conversation: {
      ...(conversation.kind === 'personal' ? {} : { isGroup: true }),
      conversationType: conversation.kind,
      tenantId: teams.app.tenantId,
      id: inChannel && thread !== '' ? `${conversation.id};messageid=${thread}` : conversation.id,
    },
    recipient: { id: `28:${teams.app.appId}`, name: BOT_NAME },
    entities: [{ locale, country: 'FR', platform: 'Windows', timezone: 'Europe/Paris', type: 'clientInfo' }],
    channelData: {
      ...(inChannel
        ? {
            teamsChannelId: conversation.id,
            teamsTeamId: conversation.id,
            channel: { id: conversation.id },
            team: { id: conversation.id, aadGroupId: conversation.aadGroupId },
          }
        : {}),
      tenant: { id: teams.app.tenantId },
    },
    locale,
  };
}

export interface Said {
  readonly mention?: boolean;
  readonly attachments?: readonly Json[];
  /** A slash command: only the speaker sees it. */
  readonly targeted?: boolean;
  /** The HTML copy; left out: made from the text. */
  readonly html?: string;
}

/** A message as the client sends it: the text, and its copy as HTML beside it. */
export function message(teams: FakeTeams, speaking: Speaking, text: string, said: Said = {}): Json {
  const { attachments = [], mention = false, targeted = false } = said;
  const base = head(teams, 'message', speaking);
  const at = `<at>${BOT_NAME}</at>`;
  const escaped = escapeHtml(text);
  const span = `<span itemtype="http://schema.skype.com/Mention" itemscope="" itemid="0">${BOT_NAME}</span>&nbsp;`;
  const body = escaped.split('\n').join('<br>');
  const html = said.html ?? `<p>${mention ? span : ''}${body}</p>`;
  const entity = { type: 'mention', text: at, mentioned: { id: `28:${teams.app.appId}`, name: BOT_NAME } };
  return {
    ...base,
    text: mention ? `${at} ${escaped}` : escaped,
    textFormat: 'plain',
    attachments: [
      ...(text === '' && said.html === undefined ? [] : [{ contentType: 'text/html', content: html }]),
      ...attachments,
    ],
    entities: [...(base['entities'] as Json[]), ...(mention ? [entity] : [])],
    ...(targeted ? { recipient: { ...(base['recipient'] as Json), isTargeted: true } } : {}),
  };
}

/** A file that was sent in a 1:1 chat (learn.microsoft.com, "send and receive files"). */
export function fileAttachment(name: string, downloadUrl: string, uniqueId: string): Json {
  const fileType = name.split('.').at(-1) ?? '';
  return {
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    contentUrl: `https://contoso-my.sharepoint.com/personal/ada/Documents/Microsoft Teams Chat Files/${name}`,
    name,
    content: { downloadUrl, uniqueId, fileType },
  };
}

export function invoke(teams: FakeTeams, speaking: Speaking, name: string, value: unknown, replyToId?: string): Json {
  return { ...head(teams, 'invoke', speaking), name, value, ...(replyToId === undefined ? {} : { replyToId }) };
}

export function installed(teams: FakeTeams, speaking: Speaking): Json {
  return { ...head(teams, 'installationUpdate', speaking), action: 'add' };
}

export function botAdded(teams: FakeTeams, speaking: Speaking): Json {
  const bot = { id: `28:${teams.app.appId}` };
  return { ...head(teams, 'conversationUpdate', speaking), membersAdded: [bot] };
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
