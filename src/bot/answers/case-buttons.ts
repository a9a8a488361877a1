import type { Language } from '../../knowledge/vocabulary.ts';
import type { Report } from '../../report/report-schema.ts';
import type { Block, Button } from '../answer.ts';
import { messagesOf } from '../messages/messages-of.ts';

/** The buttons under a verdict; each hands the case's id back. */
export function caseButtons(report: Report, caseId: string, language: Language): Block {
  const text = messagesOf(language);
  const button = (action: string, label: string, style: Button['style'] = 'normal'): Button => ({
    label,
    action,
    value: caseId,
    style,
  });
  const hours = report.verdict.requestHours
    ? button('request-hours', text.requestHours, 'primary')
    : button('request-hours', text.requestHoursAnyway);
  const check = button('check-first', text.checkFirst, report.verdict.requestHours ? 'normal' : 'primary');
  return {
    kind: 'buttons',
    buttons: [
      ...(report.verdict.requestHours ? [hours, check] : [check, hours]),
      button('show-domains', text.showDomains),
      button('export-csv', text.exportCsv),
      button('feedback-up', text.helpful),
      button('feedback-down', text.notHelpful),
    ],
  };
}
