import type { Answer, FormField } from '../../src/bot/answer.ts';

/** An answer that holds every kind of block, as the bot would give it for a Yahoo deferral. */
export const verdictAnswer: Answer = {
  summary: 'Reputation: Yahoo defers most of your mail.',
  language: 'en',
  blocks: [
    {
      kind: 'verdict',
      verdict: 'reputation',
      label: 'Reputation',
      confidence: 0.93,
      sentence:
        'Yahoo defers nine in ten of the messages sent to it, and hardly anyone else does: this is what Yahoo thinks of the sender.',
    },
    {
      kind: 'facts',
      facts: [
        { label: 'Read as', value: 'Postfix log' },
        { label: 'Attempts', value: '12,480' },
        { label: 'Failed', value: '2,310 (19 %)' },
        { label: 'Period', value: '24 Nov, 22:41 to 23:58' },
      ],
    },
    {
      kind: 'text',
      markdown:
        '### Why\n\nYahoo holds **81 %** of the failures and 17 % of the attempts. The replies carry `TSS04`, which Yahoo gives for *unexpected volume or complaints* ([its page](https://senders.yahooinc.com/smtp-error-codes)).\n\n- Other providers refuse 0.4 % of what they get.\n- The deferrals began within one minute.',
    },
    {
      kind: 'chart',
      caption: 'Where the failures sit',
      failedLabel: 'Share of failures',
      attemptsLabel: 'Share of attempts',
      bars: [
        { label: 'Yahoo', shareOfFailures: 0.81, shareOfAttempts: 0.17, failed: 1871 },
        { label: 'Orange', shareOfFailures: 0.09, shareOfAttempts: 0.22, failed: 208 },
        { label: 'Google', shareOfFailures: 0.06, shareOfAttempts: 0.35, failed: 139 },
        { label: 'Microsoft', shareOfFailures: 0.03, shareOfAttempts: 0.2, failed: 69 },
        { label: 'Others', shareOfFailures: 0.01, shareOfAttempts: 0.06, failed: 23 },
      ],
    },
    {
      kind: 'quote',
      text: '421 4.7.0 [TSS04] Messages from 203.0.113.25 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1',
      note: 'Yahoo, 1,871 times: it slows this sender down because of complaints or a jump in volume.',
    },
    {
      kind: 'table',
      caption: 'Mailbox providers',
      columns: [
        { id: 'provider', label: 'Provider', type: 'text' },
        { id: 'attempts', label: 'Attempts', type: 'count' },
        { id: 'failed', label: 'Failed', type: 'count' },
        { id: 'rate', label: 'Failure rate', type: 'percent' },
        { id: 'lift', label: 'Lift', type: 'number' },
      ],
      rows: [
        ['Yahoo', 2080, 1871, 0.8995, 4.76],
        ['Orange', 2746, 208, 0.0757, 0.41],
        ['Google', 4368, 139, 0.0318, 0.17],
        ['Microsoft', 2496, 69, 0.0276, 0.13],
        ['Free', 310, 9, 0.029, 0.16],
        ['La Poste', 190, 7, 0.0368, 0.2],
        ['GMX', 120, 4, 0.0333, 0.18],
        ['Apple', 90, 2, 0.0222, 0.12],
        ['Proximus', 40, 1, 0.025, 0.13],
        ['lumen-atelier.example', 22, 0, 0, 0],
        ['nordvik.example', 11, 0, 0, 0],
        ['kestrel.example', null, 0, null, null],
        ['aurora.example', 7, 0, 0, 0],
      ],
      more: 42,
    },
    {
      kind: 'checklist',
      title: 'What to check first',
      items: [
        { text: 'Slow down to Yahoo and keep what is queued; do not retry faster.', who: 'Whoever runs the MTA' },
        {
          text: 'Look at complaints in the feedback loop for the last campaign.',
          url: 'https://senders.yahooinc.com/complaint-feedback-loop/',
          who: 'Campaign team',
        },
        { text: 'Send only to the most engaged recipients until the deferrals end.' },
      ],
    },
    { kind: 'notice', tone: 'info', text: '3 lines could not be read and are not counted.' },
    {
      kind: 'buttons',
      buttons: [
        { label: 'Request deliverability hours', action: 'request-hours', value: 'case-1', style: 'primary' },
        { label: 'Show all domains', action: 'show-domains', value: 'case-1', style: 'normal' },
        { label: 'Export CSV', action: 'export-csv', value: 'case-1', style: 'normal' },
        { label: 'Helpful', action: 'feedback-up', value: 'case-1', style: 'normal' },
        { label: 'Not helpful', action: 'feedback-down', value: 'case-1', style: 'normal' },
      ],
    },
  ],
};

/** The request form, with the given values and problems. */
export function formAnswer(
  values: Readonly<Record<string, string>> = {},
  problems: Readonly<Record<string, string>> = {},
): Answer {
  const field = (id: string, rest: Omit<FormField, 'id' | 'value' | 'problem'>): FormField => ({
    id,
    value: values[id] ?? '',
    ...rest,
    ...(problems[id] === undefined ? {} : { problem: problems[id] }),
  });
  return {
    summary: 'Who asks for the hours?',
    language: 'en',
    blocks: [
      {
        kind: 'form',
        form: 'request-hours',
        context: 'case-1',
        title: 'Request deliverability hours',
        submit: 'Send the request',
        fields: [
          field('name', { label: 'Your name', type: 'text', required: true, maxLength: 200 }),
          field('email', { label: 'E-mail', type: 'email', required: true, hint: 'Where the expert answers.' }),
          field('since', {
            label: 'Since when',
            type: 'choice',
            required: false,
            choices: [
              { value: 'today', label: 'Today' },
              { value: 'week', label: 'This week' },
            ],
          }),
          field('evidence', { label: 'Evidence', type: 'multiline', required: false }),
          field('consent', { label: 'The evidence holds no recipient addresses', type: 'checkbox', required: true }),
        ],
      },
    ],
  };
}

/** One sentence, nothing else. */
export function sentence(text: string): Answer {
  return { summary: text, language: 'en', blocks: [{ kind: 'text', markdown: text }] };
}
