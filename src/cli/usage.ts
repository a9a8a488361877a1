/** Shown by `help` and after wrong usage. */
export const USAGE = `Mailtriage says why mail is not getting through.

  triage [--json] [--lang en|fr] [--format NAME] [--volumes FILE.csv] [--name NAME] [--top N] FILE... | -
      Reads logs, exports or pasted replies (several files are one triage, - is standard input)
      and prints the verdict, where the failures sit, and what to do first.
  classify [--json] [--lang en|fr]
      Reads one SMTP reply a line (or {"reply": ..., "recipientDomain"?, "relayHost"?, "id"?})
      from standard input and prints what each one means, what to do first, and the page that says so.
  lookup [--json] [--all] [--lang en|fr] [--selector NAME]... [--domain NAME] DOMAIN|IP
      Prints what stands between you and this domain, for those who send to it and those who send from it.
      --all shows every point, not the gravest alone; --selector checks that DKIM selector (repeatable);
      --domain says whose SPF record should cover the IP.
  serve
      Runs the bot with its local chat (npm start).
  schema
      Prints the JSON Schema of the report.
  replies
      Prints the reference of every reply that is known, as Markdown (docs/replies.md).
  config check
      Prints every problem of the configuration.

Exit codes: 0 answered, 1 fault of the program, 2 wrong usage, 3 nothing readable in the input.
`;
