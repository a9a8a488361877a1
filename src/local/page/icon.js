const SVG = 'http://www.w3.org/2000/svg';

/**
 * A picture from the sprite; always beside a text or a label that says the same.
 * @param {string} name
 * @param {string} [className]
 */
export function icon(name, className = 'icon') {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', className);
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `page/icons.svg#${name}`);
  svg.append(use);
  return svg;
}
