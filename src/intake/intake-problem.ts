/** Why an item could not be read as text. Worded in src/explanation. */
export type IntakeProblemId =
  | 'empty'
  | 'binary'
  | 'image'
  | 'document'
  | 'spreadsheet'
  | 'encrypted-zip'
  | 'damaged-archive'
  | 'unsupported-compression'
  | 'nested-too-deep'
  | 'too-large-unpacked'
  | 'too-many-entries'
  | 'zip-too-large'
  | 'unreadable-file';

export interface IntakeProblem {
  readonly id: IntakeProblemId;
  /** `kind`: the file type; `limit`: the bound that was passed. */
  readonly values: Readonly<Record<string, string | number>>;
}
