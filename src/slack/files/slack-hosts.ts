/** Slack's own hosts of files (docs.slack.dev/reference/objects/file-object; slack-gov.com for GovSlack). */
export const SLACK_HOSTS: readonly string[] = ['slack.com', 'slack-edge.com', 'slack-files.com', 'slack-gov.com'];
