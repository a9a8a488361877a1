/** Counters of the service. No label ever holds anything that a user wrote. */
export interface ServiceMetrics {
  readonly increment: (name: CounterName, labels?: Readonly<Record<string, string>>) => void;
  /** Prometheus text exposition format 0.0.4. */
  readonly render: () => string;
}

export type CounterName = keyof typeof COUNTERS;

const COUNTERS = {
  mailtriage_http_requests_total: 'HTTP requests answered, by method and status class.',
  mailtriage_inbound_total: 'Messages, commands, actions and forms that reached the bot.',
  mailtriage_verdicts_total: 'Verdicts posted, by kind.',
  mailtriage_problems_total: 'Notices of a problem posted to a user.',
  mailtriage_faults_total: 'Events that the bot could not handle because of a fault of the program.',
} as const;

/** @param now ms since the epoch; taken once as the start time. */
export function createServiceMetrics(now: () => number): ServiceMetrics {
  const startedAt = now() / 1000;
  const series = new Map<CounterName, Map<string, number>>();
  return {
    increment(name, labels = {}) {
      const ofName = series.get(name) ?? new Map<string, number>();
      series.set(name, ofName);
      const key = labelText(labels);
      ofName.set(key, (ofName.get(key) ?? 0) + 1);
    },
    render() {
      const lines = [
        '# HELP process_start_time_seconds Start time of the process, seconds since the epoch.',
        '# TYPE process_start_time_seconds gauge',
        `process_start_time_seconds ${startedAt}`,
        '# HELP process_resident_memory_bytes Resident memory.',
        '# TYPE process_resident_memory_bytes gauge',
        `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
      ];
      for (const [name, help] of Object.entries(COUNTERS) as [CounterName, string][]) {
        lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} counter`);
        for (const [labels, value] of series.get(name) ?? [['', 0]]) lines.push(`${name}${labels} ${value}`);
      }
      return `${lines.join('\n')}\n`;
    },
  };
}

function labelText(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
  if (pairs.length === 0) return '';
  return `{${pairs.map(([name, value]) => `${name}="${value.replace(/["\\\n]/g, '_')}"`).join(',')}}`;
}
