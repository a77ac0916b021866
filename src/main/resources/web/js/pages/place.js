import { html, render as draw } from '../dom.js';

export const title = (params, app) => app.t('kind.place');

export async function render(main, params, app) {
  draw(html`<h1>${title(params, app)}</h1>`, main);
}
