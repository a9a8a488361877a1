type Spied = (this: unknown, ...parts: unknown[]) => unknown;

/** Methods that look at the whole text, or make a new one of it. */
const WHOLE = ['lastIndexOf', 'replace', 'replaceAll', 'split', 'trim', 'toLowerCase', 'normalize'] as const;
const indexOf = String.prototype.indexOf;

/** How far a search looked: to the end of what it found, else to the end of the text. */
function searched(text: string, wanted: unknown, from: unknown): number {
  const start = Number(from ?? 0);
  const at = indexOf.call(text, String(wanted), start);
  return at < 0 ? text.length - start : at + String(wanted).length - start;
}

/**
 * Counts how many characters the string and expression methods of a run look at: a stand-in for its steps that is
 * the same on every machine. A loop that searches the rest of a text again and again shows as a square.
 */
export function countWork(run: () => void): number {
  let looked = 0;
  const undo: (() => void)[] = [];
  const spy = (owner: object, name: string, around: (original: Spied) => Spied): void => {
    const original = Reflect.get(owner, name) as Spied;
    Reflect.set(owner, name, around(original));
    undo.push(() => Reflect.set(owner, name, original));
  };
  for (const name of WHOLE) {
    spy(
      String.prototype,
      name,
      (original) =>
        function counted(this: unknown, ...parts) {
          looked += String(this).length;
          return original.apply(this, parts);
        },
    );
  }
  for (const name of ['indexOf', 'includes']) {
    spy(
      String.prototype,
      name,
      (original) =>
        function counted(this: unknown, ...parts) {
          looked += searched(String(this), parts[0], parts[1]);
          return original.apply(this, parts);
        },
    );
  }
  spy(
    String.prototype,
    'slice',
    (original) =>
      function counted(this: unknown, ...parts) {
        const cut = original.apply(this, parts);
        looked += String(cut).length;
        return cut;
      },
  );
  spy(
    RegExp.prototype,
    'exec',
    (original) =>
      function counted(this: unknown, ...parts) {
        const { global, sticky, lastIndex } = this as RegExp;
        const from = global || sticky ? lastIndex : 0;
        const match = original.apply(this, parts) as RegExpExecArray | null;
        looked += (match === null ? String(parts[0]).length : match.index + match[0].length) - from;
        return match;
      },
  );
  try {
    run();
  } finally {
    for (const restore of undo) restore();
  }
  return looked;
}
