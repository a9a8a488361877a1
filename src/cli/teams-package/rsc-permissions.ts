/**
 * What the bot asks owners for where it shall recognise delivery errors without being mentioned, and nothing more. The
 * manifest's schema knows no names of permissions, so that a slip of the pen would only be seen in Teams.
 * Source: github.com/MicrosoftDocs/msteams-docs, bots/how-to/conversations/channel-messages-for-bots-and-agents.md.
 */
export const RSC_PERMISSIONS = [
  { name: 'ChannelMessage.Read.Group', type: 'Application' },
  { name: 'ChatMessage.Read.Chat', type: 'Application' },
] as const;
