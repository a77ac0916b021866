// Facts as rows: of a table that is filtered, and of lists. Every row leads to its sentences.
import { html, nothing } from './dom.js';
import { amount, dateText, edtf, objectsOf, subjectsOf, when } from './dossier.js';
import { icon } from './icons.js';
import { badge } from './standing.js';
import { mountTable } from './table.js';

/** A button that opens the sentences behind facts. */
export function sentenceButton(facts, label, app, title) {
  return html`<button type="button" class="quiet open" aria-label=${label} title=${app.t('dossier.open')}
    @click=${() => app.openEvidence(facts.map((fact) => fact.iri), title)}>${icon('quote')}</button>`;
}

/** A fact in one line of a list. */
export function factLine(fact, dossier, sideClass) {
  const { app } = dossier;
  const side = dossier.factSide(fact);
  return html`<li class="fact-line fact-line-${fact.standing}">
    <span class="side-mark ${side ? sideClass(side) : 'side-none'}" title=${side ? dossier.nameText(side) : nothing}></span>
    <span class="fact-words">${dossier.links(subjectsOf(fact))}
      <strong>${dossier.term(dossier.kindOf(fact))}</strong>
      ${amount(fact, app)} ${fact.position ? html`<span lang="zh">${fact.position}</span>` : nothing}
      ${dossier.links(objectsOf(fact))}
      ${fact.standing === 'asserted' ? nothing : badge(fact.standing, app.t)}</span>
    ${sentenceButton([fact], `${app.t('dossier.open')}: ${dossier.sentence(fact)}`, app)}
  </li>`;
}

/** A table of facts with a choice of side, unit, kind, day and standing. */
export function mountFacts(place, dossier, facts, fileName) {
  const { app } = dossier;
  const { t } = app;
  return mountTable(place, {
    t,
    caption: t('dossier.facts'),
    fileName,
    rows: facts,
    rowClass: (fact) => `row-${fact.standing}`,
    columns: [
      { key: 'date', label: t('dossier.date'), filter: 'choice', className: 'date', text: (fact) => dateText(fact, app), value: edtf,
        cell: (fact) => when(fact, app) },
      { key: 'side', label: t('dossier.side'), filter: 'choice', text: (fact) => sideText(fact, dossier) },
      { key: 'who', label: t('dossier.who'), filter: 'choice', text: (fact) => dossier.names(subjectsOf(fact)),
        cell: (fact) => dossier.links(subjectsOf(fact)) },
      { key: 'kind', label: t('dossier.kind'), filter: 'choice', text: (fact) => dossier.term(dossier.kindOf(fact)) },
      { key: 'object', label: t('dossier.object'), text: (fact) => dossier.objectText(fact),
        cell: (fact) => html`${amount(fact, app)} ${fact.position ?? ''} ${dossier.links(objectsOf(fact))} ${fact.result ?? ''}` },
      { key: 'standing', label: t('dossier.standing'), filter: 'choice', text: (fact) => standingText(fact, dossier),
        cell: (fact) => html`${badge(fact.standing, t)} ${fact.roles.claimedBy ? dossier.links(fact.roles.claimedBy) : nothing}` },
      { key: 'claimedBy', label: t('columns.claimedBy'), csvOnly: true, text: (fact) => dossier.names(fact.roles.claimedBy ?? []) },
      { key: 'confidence', label: t('dossier.confidence'), number: true, text: (fact) => String(fact.confidence ?? '') },
      { key: 'sentence', label: t('dossier.sentence'), className: 'words', text: (fact) => fact.evidence.map((each) => each.exact).join(' ／ '),
        cell: (fact) => sentenceCell(fact, dossier) },
      { key: 'article', label: t('kind.article'), csvOnly: true, text: (fact) => [...new Set(fact.evidence.map((each) => each.article))].join(' ／ ') },
      { key: 'rule', label: t('evidence.rule'), csvOnly: true, text: (fact) => fact.rule ?? '' },
      { key: 'iri', label: 'IRI', csvOnly: true, text: (fact) => fact.iri },
    ],
  });
}

function sideText(fact, dossier) {
  const side = dossier.factSide(fact);
  return side ? dossier.nameText(side) : '';
}

const standingText = (fact, { app }) => app.t(`standing.${fact.standing}`);

function sentenceCell(fact, dossier) {
  const { app } = dossier;
  const [first] = fact.evidence;
  if (!first) {
    return app.t('evidence.none');
  }
  const shown = [...first.exact];
  const text = shown.length > 60 ? `${shown.slice(0, 60).join('')}…` : first.exact;
  const more = fact.evidence.length > 1 ? ` (+${fact.evidence.length - 1})` : '';
  return html`<button type="button" class="words-button" @click=${() => app.openEvidence([fact.iri])}
    aria-label=${`${app.t('dossier.open')}: ${dossier.sentence(fact)}`}><span lang="zh">${text}</span>${more}</button>`;
}
