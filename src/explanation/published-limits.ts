/**
 * Numbers that the fixed texts may name without their standing in a report: Adobe's published limits
 * (soft bounces 10 % at one provider, 30 % for 24 hours, hard bounces 2 %, 3.5 days of retries) and the number of the article.
 * Source: Adobe Experience League, deliverability best practice guide and KA-21165.
 */
export const PUBLISHED_NUMBERS: readonly string[] = ['10', '30', '24', '2', '3.5', '21165'];
