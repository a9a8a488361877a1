/** What the Slack adapter is started with. */
export interface SlackConfig {
  /** `https://slack.com/api/`, or `SLACK_API_URL`. */
  readonly apiUrl: string;
  readonly transport:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string };
  /** The token of the one workspace; null when workspaces install the app themselves. */
  readonly botToken: string | null;
  readonly oauth: SlackOAuthConfig | null;
  /** Further hosts from which files may be fetched. */
  readonly fileHosts: readonly string[];
  readonly dataDir: string;
  /** Largest file in bytes; default 1 GB. */
  readonly mostFileBytes?: number;
}

export interface SlackOAuthConfig {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  /** AES-256 keys; the first seals. */
  readonly encryptionKeys: readonly Buffer[];
}
