// What cannot be true together or looks wrong, with the sentences of both sides.
import { html, nothing, render as draw } from '../dom.js';
import { ofBoth } from '../i18n.js';
import { icon } from '../icons.js';
import { emptyPanel } from '../panels.js';
import { href } from '../router.js';

const SEVERITIES = ['error', 'warning', 'note'];
const AT_ONCE = 40;

export const title = (params, app) => app.t('nav.critic');

export async function render(main, params, app) {
  const { t } = app;
  draw(html`<h1>${t('critic.title')}</h1><p class="lead">${t('critic.lead')}</p><div id="findings"></div>`, main);
  const place = main.querySelector('#findings');
  draw(html`<p class="loading" role="status">${t('loading')}</p>`, place);
  const [findings, rows] = await Promise.all([
    app.api.fetchJson('api/findings'),
    app.api.sparql('SELECT ?article ?title { ?article a bg:Article ; rdfs:label ?title }'),
  ]);
  const known = new Map(rows.map((row) => [row.title, row.article]));
  if (findings.length === 0) {
    draw(emptyPanel(t('critic.none'), t('critic.noneText')), place);
    return;
  }
  const state = { severity: '', check: params.check ?? '', article: '', shown: AT_ONCE };
  const redraw = () => draw(list(findings, state, app, known, (change) => {
    Object.assign(state, { shown: AT_ONCE }, change);
    redraw();
  }), place);
  redraw();
}

function list(findings, state, app, known, set) {
  const { t, lang } = app;
  const fits = (finding) => (!state.severity || finding.severity === state.severity)
    && (!state.check || finding.check === state.check)
    && (!state.article || finding.citations.some((each) => each.article === state.article));
  const found = findings.filter(fits)
    .sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
  const checks = new Map(findings.map((each) => [each.check, ofBoth(each.title, lang)]));
  const articles = [...new Set(findings.flatMap((each) => each.citations.map((cited) => cited.article)))];
  const choice = (key, label, options) => html`<div class="field"><label for=${`critic-${key}`}>${label}</label>
    <select id=${`critic-${key}`} @change=${(event) => set({ [key]: event.target.value })}><option value="">${t('table.any')}</option>
    ${options.map(([value, text]) => html`<option value=${value} ?selected=${state[key] === value}>${text}</option>`)}</select></div>`;
  return html`<div class="table-tools">
      ${choice('severity', t('critic.severity'), SEVERITIES.map((each) => [each, t(`critic.${each}`)]))}
      ${choice('check', t('critic.check'), [...checks])}
      ${choice('article', t('kind.article'), articles.map((each) => [each, each]))}
      <p class="table-count" role="status">${t('critic.count', { count: found.length })}</p></div>
    ${found.length === 0 ? emptyPanel(t('critic.noneSuch'), t('critic.noneSuchText')) : nothing}
    <ol class="findings">${found.slice(0, state.shown).map((each) => card(each, app, known))}</ol>
    ${found.length > state.shown ? html`<button type="button" class="more" @click=${() => set({ shown: state.shown + AT_ONCE })}>
      ${t('evidence.more', { count: Math.min(AT_ONCE, found.length - state.shown) })}</button>` : nothing}`;
}

function card(finding, app, known) {
  const { t, lang } = app;
  return html`<li><article class="finding finding-${finding.severity}">
    <header><h2>${ofBoth(finding.title, lang)}</h2><span class="badge severity">${icon(finding.severity)}${t(`critic.${finding.severity}`)}</span></header>
    <p>${ofBoth(finding.reason, lang)}</p>
    <div class="against">${finding.citations.map((cited) => html`<figure class="quotation">
      <blockquote lang="zh"><mark>${cited.quotation.trim()}</mark></blockquote>
      <figcaption><a href=${href('article', { title: cited.article, at: cited.begin })}>${icon('article')}<span lang="zh">${cited.article}</span></a>
        <span class="quiet">${t('evidence.characters', { from: String(cited.begin), to: String(cited.end) })}</span>
        <button type="button" class="inline" aria-haspopup="dialog" @click=${() => app.openEvidence(
          { article: known.get(cited.article), begin: cited.begin, end: cited.end }, t('critic.facts'))}>${t('critic.facts')}</button></figcaption>
    </figure>`)}</div>
  </article></li>`;
}
