/**
 * Application permissions that owners of a team or chat can grant, as far as messages, files, members and settings go.
 * Source: github.com/MicrosoftDocs/msteams-docs, graph-api/rsc/resource-specific-consent.md (2025-02-20), read 2026-11.
 */
export const RSC_APPLICATION_PERMISSIONS: readonly string[] = [
  'Channel.Create.Group',
  'Channel.Delete.Group',
  'ChannelMeeting.ReadBasic.Group',
  'ChannelMessage.Read.Group',
  'ChannelMessage.Send.Group',
  'ChannelSettings.Read.Group',
  'ChannelSettings.ReadWrite.Group',
  'TeamsActivity.Send.Group',
  'TeamsAppInstallation.Read.Group',
  'TeamMember.Read.Group',
  'TeamSettings.Read.Group',
  'TeamSettings.ReadWrite.Group',
  'TeamsTab.Create.Group',
  'TeamsTab.Delete.Group',
  'TeamsTab.Read.Group',
  'TeamsTab.ReadWrite.Group',
  'ChatSettings.Read.Chat',
  'ChatSettings.ReadWrite.Chat',
  'ChatMessage.Read.Chat',
  'ChatMessageReadReceipt.Read.Chat',
  'ChatMember.Read.Chat',
  'Chat.Manage.Chat',
  'TeamsTab.Read.Chat',
  'TeamsTab.Create.Chat',
  'TeamsTab.Delete.Chat',
  'TeamsTab.ReadWrite.Chat',
  'TeamsAppInstallation.Read.Chat',
  'TeamsActivity.Send.Chat',
];
