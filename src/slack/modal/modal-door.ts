import type { Answer } from '../../bot/answer.ts';
import { type Json, textAt } from '../../chat/json.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import { type ChatParts, callApi } from '../outbound/chat-outlets.ts';
import { formOf } from '../render/form-of.ts';
import { renderModal } from '../render/render-modal.ts';
import type { SlackLog } from '../slack-rooms.ts';
import { plainView, waitingView } from './plain-view.ts';

/** A modal that a press or a command may open: the trigger is good once, for three seconds. */
export interface ModalDoor {
  /** Shows the form of an answer; false when no modal can be opened any more. */
  readonly showForm: (answer: Answer) => Promise<boolean>;
  /** Says in an open modal what is no form; false when none is open. */
  readonly say: (answer: Answer) => Promise<boolean>;
  /** Nothing more comes. */
  readonly close: () => void;
}

export interface DoorParts extends ChatParts {
  readonly triggerId: string;
  readonly meta: (context: string) => string;
  readonly language: Language;
  /** Whether a form is likely: then a waiting modal takes the trigger while the bot still works. */
  readonly expectsForm: boolean;
  readonly log: SlackLog;
}

/** Half of the trigger's life: the other half is for the call itself. */
const OPEN_BY_MS = 1200;

export function createModalDoor(parts: DoorParts): ModalDoor {
  const { expectsForm, language, log, meta, triggerId } = parts;
  let view: Promise<string | null> | null = null;
  const timer = expectsForm ? setTimeout(() => void open(waitingView(language)), OPEN_BY_MS) : undefined;

  /** Opens once; the id of the view, or null when Slack did not. */
  function open(body: Json): Promise<string | null> {
    clearTimeout(timer);
    view ??= (async () => {
      const result = await callApi(parts, 'views.open', { trigger_id: triggerId, view: body }, 0);
      if (result.ok) return textAt(result.response, 'view', 'id');
      log('slack.no-modal', { failure: result.failure.name });
      return null;
    })();
    return view;
  }

  async function replace(id: string, body: Json): Promise<boolean> {
    const result = await callApi(parts, 'views.update', { view_id: id, view: body }, 2000);
    // Closed meanwhile: the user does not want it any more.
    if (!result.ok) log('slack.no-modal', { failure: result.failure.name });
    return result.ok || result.failure.name === 'not_found';
  }

  return {
    showForm: async (answer) => {
      const form = formOf(answer);
      if (form === null) return false;
      const body = renderModal(form, meta(form.context), answer) as unknown as Json;
      if (view === null) return (await open(body)) !== null;
      const opened = await view;
      return opened !== null && (await replace(opened, body));
    },
    say: async (answer) => {
      clearTimeout(timer);
      const opened = view === null ? null : await view;
      return opened !== null && (await replace(opened, plainView(answer.summary, language)));
    },
    close: () => clearTimeout(timer),
  };
}
