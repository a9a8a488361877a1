/** What the Teams adapter is started with. */
export interface TeamsConfig {
  /** Null: `TEAMS_DEV_LOOPBACK=1`, without credentials, for clients on this machine alone. */
  readonly credentials: TeamsCredentials | null;
  /** Further hosts from which files may be fetched. */
  readonly fileHosts: readonly string[];
  /** Whether files of channels and group chats are read through Microsoft Graph (an administrator has consented). */
  readonly graphFiles: boolean;
  readonly dataDir: string;
  /** Largest file in bytes; default 1 GB. */
  readonly mostFileBytes?: number;
  /** Where Microsoft's services are; left out: the public cloud. */
  readonly endpoints?: Partial<TeamsEndpoints>;
}

export interface TeamsCredentials {
  readonly appId: string;
  readonly appPassword: string;
  /** '' for `MultiTenant`. */
  readonly tenantId: string;
  readonly appType: 'SingleTenant' | 'MultiTenant';
}

/** Addresses of Microsoft's services, and hosts that may call beside theirs. */
export interface TeamsEndpoints {
  /** Gives out the app's tokens. */
  readonly login: string;
  /** Names the keys with which the Bot Connector signs. */
  readonly openId: string;
  readonly graph: string;
  /** Further hosts (`host:port`) that a `serviceUrl` may name. */
  readonly serviceHosts: readonly string[];
  /** Where the adapter posts before any activity told it; '' for nowhere. */
  readonly serviceUrl: string;
}

/** The public cloud (learn.microsoft.com, "Authenticate requests with the Bot Connector API"). */
export const PUBLIC_CLOUD: TeamsEndpoints = {
  login: 'https://login.microsoftonline.com',
  openId: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  graph: 'https://graph.microsoft.com/v1.0',
  serviceHosts: [],
  serviceUrl: 'https://smba.trafficmanager.net/teams/',
};
