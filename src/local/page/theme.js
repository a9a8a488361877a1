import { byId } from './element.js';
import { onLanguage, withLabel } from './language.js';
import { remember, remembered } from './remembered.js';

const ORDER = /** @type {const} */ (['auto', 'light', 'dark']);
const LABELS = /** @type {const} */ ({ auto: 'themeAuto', light: 'themeLight', dark: 'themeDark' });

/** The theme button: as the system, light, dark, and round again. */
export function setUpTheme() {
  const button = byId('theme', HTMLButtonElement);
  let theme = ORDER.find((name) => name === remembered('theme')) ?? 'auto';
  const show = () => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    withLabel(button, LABELS[theme]);
  };
  button.addEventListener('click', () => {
    theme = ORDER[(ORDER.indexOf(theme) + 1) % ORDER.length] ?? 'auto';
    remember('theme', theme === 'auto' ? null : theme);
    show();
  });
  onLanguage(show);
  show();
}
