import { CATALOGUES } from '../../explanation/messages/catalogue.ts';
import type { FrameId } from '../../explanation/messages/frame-ids.ts';
import type { Report } from '../../report/report-schema.ts';
import type { Block } from '../answer.ts';

/** A part of the explanation, by the heading under which it stands. */
export type ExplanationSection = 'why' | 'replies' | 'backoff' | 'steps' | 'who' | 'hours' | 'next';

/**
 * Text blocks for some sections of the report's explanation, in the order asked; sections that it lacks are passed over.
 * Headings become bold lines, which every platform can show.
 */
export function explanationSections(report: Report, wanted: readonly ExplanationSection[]): Block[] {
  const { language, markdown } = report.explanation;
  const bodies = new Map<string, string>();
  for (const part of markdown.split(/^## /m).slice(1)) {
    const end = part.indexOf('\n');
    if (end > 0) bodies.set(part.slice(0, end).trim(), part.slice(end).trim());
  }
  return wanted.flatMap((section): Block[] => {
    const heading = headingOf(section, language);
    const body = bodies.get(heading);
    return body ? [{ kind: 'text', markdown: `**${heading}**\n\n${body}` }] : [];
  });
}

function headingOf(section: ExplanationSection, language: Report['explanation']['language']): string {
  const id: FrameId = `heading-${section}`;
  return CATALOGUES[language].frame[id];
}
