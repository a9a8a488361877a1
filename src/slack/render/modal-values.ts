import { z } from 'zod';

/** One input's state as it comes back. Source: docs.slack.dev/reference/interaction-payloads/view-interactions-payload. */
const inputStateSchema = z.object({
  value: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  selected_options: z.array(z.object({ value: z.string() })).nullish(),
});

const viewStateSchema = z.object({ values: z.record(z.string(), z.record(z.string(), z.unknown())) });

/**
 * What was filled in, by field id: `view.state` of a view_submission in. An empty input is ''; a ticked box `true`.
 * What has no known shape is passed over.
 */
export function modalValues(viewState: unknown): Record<string, string> {
  const state = viewStateSchema.safeParse(viewState);
  if (!state.success) return {};
  return Object.fromEntries(
    Object.entries(state.data.values).flatMap(([field, elements]) => {
      const input = inputStateSchema.safeParse(Object.values(elements)[0]);
      if (!input.success) return [];
      const { value, selected_option: option, selected_options: options } = input.data;
      return [[field, value ?? option?.value ?? options?.map((one) => one.value).join(',') ?? ''] as const];
    }),
  );
}
