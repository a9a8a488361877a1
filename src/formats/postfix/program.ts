/** The program that wrote a line: `postfix-out1/smtp` is the daemon `smtp` of the instance `postfix-out1`. */
export interface Program {
  /** Instance or pool; '' when it is not stated. */
  readonly instance: string;
  readonly daemon: string;
  /** True for a daemon that hands mail on, or whose lines with `to=` tell of a delivery (qmgr of old versions). */
  readonly delivers: boolean;
  /** True for a daemon that speaks SMTP or LMTP to other hosts. */
  readonly isClient: boolean;
}

/** Daemons of Postfix that never log a delivery of their own. Names of master.cf services are free, so all others may. */
const NO_AGENTS = new Set(
  'smtpd cleanup pickup postscreen trivial-rewrite anvil scache tlsproxy tlsmgr dnsblog proxymap proxywrite master verify flush showq postqueue postdrop postsuper postfix-script sendmail spawn postlog postlogd policyd-spf opendkim'.split(
    ' ',
  ),
);
const NO_CLIENTS = new Set('qmgr nqmgr oqmgr local virtual pipe error retry bounce defer trace discard'.split(' '));

/** Reads the name as it stands before `[pid]`. */
export function programOf(name: string): Program {
  const slash = name.lastIndexOf('/');
  const daemon = name.slice(slash + 1);
  const delivers = !NO_AGENTS.has(daemon) && slash >= 0;
  return {
    instance: slash < 0 ? '' : name.slice(0, slash),
    daemon,
    delivers,
    isClient: delivers && !NO_CLIENTS.has(daemon),
  };
}
