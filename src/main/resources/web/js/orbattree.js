// The order of battle of a side as a tree with symbols; every line leads to what proves it.
import { html, nothing } from './dom.js';
import { sentenceButton } from './factrows.js';
import { symbol } from './symbol.js';

/** The sides of a battle beside each other. */
export function sidesTemplate(dossier, sideClass) {
  const { t } = dossier.app;
  return html`<div class="sides">${dossier.sides.map((side) => html`
    <section class="side-tree ${side.party ? sideClass(side.party) : 'side-none'}">
      <h3>${side.party ? dossier.link(side.party) : t('battle.noSide')}
        <span class="quiet">${t('battle.units', { count: size(side.forces) })}</span></h3>
      <ul class="tree">${side.forces.map((force) => branch(force, dossier, side.party ? sideClass(side.party) : 'side-none'))}</ul>
    </section>`)}</div>`;
}

const size = (forces) => forces.reduce((sum, force) => sum + 1 + size(force.below), 0);

function branch(force, dossier, sideClass) {
  const commands = force.commands.map((iri) => dossier.byIri.get(iri)).filter(Boolean);
  const proofs = [dossier.byIri.get(force.subordination), ...commands].filter(Boolean);
  return html`<li><div class="tree-line">
      ${symbol(dossier.about(force.force).symbol, sideClass, 20)}
      <span class="tree-name">${dossier.linkWithin(force.force)}
        ${commands.length > 0 ? html`<span class="tree-commanders">${commanders(commands, dossier)}</span>` : nothing}</span>
      ${proofs.length > 0 ? sentenceButton(proofs, `${dossier.app.t('dossier.open')}: ${dossier.nameText(force.force)}`, dossier.app, dossier.nameText(force.force)) : nothing}
    </div>
    ${force.below.length > 0 ? html`<ul>${force.below.map((each) => branch(each, dossier, sideClass))}</ul>` : nothing}
  </li>`;
}

/** Each commander once, whatever the number of sentences. */
function commanders(commands, dossier) {
  const persons = [...new Set(commands.flatMap((fact) => fact.roles.person ?? []))];
  return dossier.links(persons);
}
