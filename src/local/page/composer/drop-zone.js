import { byId } from '../element.js';

/**
 * Files can be dropped anywhere on the page; a veil shows that they may.
 * @param {(files: readonly File[]) => void} onFiles
 */
export function setUpDropZone(onFiles) {
  const veil = byId('drop-veil', HTMLElement);
  // Each element under the pointer sends enter and leave: the veil stays while more were entered than left.
  let depth = 0;
  /** @param {number} value */
  const setDepth = (value) => {
    depth = Math.max(0, value);
    veil.hidden = depth === 0;
  };
  addEventListener('dragenter', (event) => {
    if (hasFiles(event)) setDepth(depth + 1);
  });
  addEventListener('dragleave', (event) => {
    if (hasFiles(event)) setDepth(depth - 1);
  });
  addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setDepth(0);
    onFiles([...(event.dataTransfer?.files ?? [])]);
  });
}

/** @param {DragEvent} event */
function hasFiles(event) {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
