// The symbols of forces after APP-6, drawn by milsymbol.
import ms from '../vendor/milsymbol/milsymbol.js';

// The frame tells the sides apart, by shape and color; which of them is whose enemy it does not say.
const IDENTITY = { 'side-0': '3', 'side-1': '6', 'side-2': '4', 'side-3': '4', 'side-4': '4', 'side-5': '4' };
const UNKNOWN = '1';

// Frame and marks of size stand on the page's own ground and so take its ink; the arm stands on the
// light filling of the frame and stays black.
const FRAME = Object.fromEntries(['Civilian', 'Friend', 'Hostile', 'Neutral', 'Unknown', 'Suspect']
  .map((each) => [each, 'currentColor']));
const drawn = new Map();

/**
 * The symbol of a force as an SVG element.
 *
 * @param {string} code twenty digits, of which the fourth is set here
 * @param {string} sideClass as sides.js gives it
 * @param {number} size of the frame, in pixels
 */
export function symbol(code, sideClass, size = 22) {
  const own = code.slice(0, 3) + (IDENTITY[sideClass] ?? UNKNOWN) + code.slice(4);
  const key = `${own}/${size}`;
  if (!drawn.has(key)) {
    const made = new ms.Symbol(own, { size, strokeWidth: 6, outlineWidth: 0, frameColor: FRAME });
    drawn.set(key, new DOMParser().parseFromString(made.asSVG(), 'image/svg+xml').documentElement);
  }
  const svg = document.importNode(drawn.get(key), true);
  svg.setAttribute('class', 'symbol');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  return svg;
}
