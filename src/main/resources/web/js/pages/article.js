// An article: its text with every mention and fact marked, and the facts of the sentence chosen.
import { Failure } from '../api.js';
import { html, nothing, render as draw } from '../dom.js';
import { happened, loadDossier, when as whenOf } from '../dossier.js';
import { factLine } from '../factrows.js';
import { icon } from '../icons.js';
import { unknownThing } from '../panels.js';
import { sideClasses } from '../sides.js';
import { badge, STANDINGS } from '../standing.js';
import { paragraphs } from '../sentences.js';

export const title = (params, app) => app.t('kind.article');

export async function render(main, params, app) {
  const { t } = app;
  let dossier;
  let sideClass;
  try {
    [dossier, sideClass] = await Promise.all([loadDossier('article', { title: params.title ?? '' }, app), sideClasses()]);
  } catch (error) {
    if (error instanceof Failure && (error.status === 404 || !params.title)) {
      draw(html`<h1>${t('kind.article')}</h1>${unknownThing(params.title, t)}`, main);
      return undefined;
    }
    throw error;
  }
  app.setTitle(dossier.article.title);
  new ArticlePage(main, dossier, sideClass, params).start();
  return undefined;
}

class ArticlePage {
  constructor(main, dossier, sideClass, params) {
    Object.assign(this, { main, dossier, sideClass, params, chosen: undefined, shown: new Set(STANDINGS) });
    this.app = dossier.app;
    this.paragraphs = paragraphs(dossier.article, dossier.facts);
    this.sentences = this.paragraphs.flatMap((each) => each.sentences);
  }

  start() {
    const at = Number(this.params.at);
    if (this.params.at !== undefined && Number.isFinite(at)) {
      this.chosen = this.sentences.find((each) => each.start <= at && at < each.end);
    }
    this.draw();
    if (this.chosen) {
      this.toSentence();
    }
  }

  choose(sentence) {
    this.chosen = sentence;
    this.draw();
  }

  /** From a fact to where it stands. */
  find(fact) {
    const [first] = this.places(fact);
    this.chosen = this.sentences.find((each) => first && each.start <= first.start && first.start < each.end);
    this.draw();
    this.toSentence();
  }

  places(fact) {
    return fact.evidence.filter((each) => each.article === this.dossier.article.title);
  }

  toSentence() {
    const wait = () => {
      const marked = this.main.querySelector('.sentence-chosen');
      if (!this.main.isConnected) {
        requestAnimationFrame(wait);
      } else if (marked) {
        marked.scrollIntoView({ block: 'center' });
        marked.focus({ preventScroll: true });
      }
    };
    requestAnimationFrame(wait);
  }

  draw() {
    const { t } = this.app;
    const { article, facts } = this.dossier;
    draw(html`
      <header class="facing"><p class="kicker">${icon('article')}${t('kind.article')}</p>
        <h1 lang="zh">${article.title}</h1>
        <p class="quiet">${t('article.lead', { sentences: this.sentences.length, mentions: article.mentions.length, facts: facts.filter(happened).length, others: facts.filter((fact) => !happened(fact)).length })}
          ${article.license ? html`<a rel="license" href=${article.license}>${t('article.license')}</a>` : nothing}</p></header>
      ${this.looks()}
      <div class="reading">
        <div class="text" lang="zh" aria-label=${t('article.text')} role="region">${this.paragraphs.map((each) => this.paragraph(each))}</div>
        <aside class="reading-side" aria-label=${t('article.factsOf')} tabindex="0">${this.side()}</aside>
      </div>`, this.main);
  }

  /** What the looks mean; each kind of fact can be left out. */
  looks() {
    const { t } = this.app;
    const { mentions } = this.dossier.article;
    const kinds = [...new Set(mentions.map((each) => each.kind))];
    return html`<section class="panel looks" aria-label=${t('standing.legend')}>
      <div class="filters" role="group" aria-label=${t('article.show')}>${STANDINGS.map((each) => html`
        <label class="check"><input type="checkbox" .checked=${this.shown.has(each)} @change=${() => this.toggle(each)}>
          ${badge(each, t)}<span class="said said-${each}">${t(`standing.${each}Means`)}</span>
          <span class="quiet">${this.dossier.facts.filter((fact) => fact.standing === each).length}</span></label>`)}</div>
      <ul class="mention-kinds" aria-label=${t('article.mentions')}>${kinds.map((kind) => html`
        <li><span class="mention mention-${kind}">${t(`mention.${kind}`)}</span> <span class="quiet">${mentions.filter((each) => each.kind === kind).length}</span></li>`)}</ul>
    </section>`;
  }

  toggle(standing) {
    this.shown.has(standing) ? this.shown.delete(standing) : this.shown.add(standing);
    this.draw();
  }

  paragraph({ sentences, heading }) {
    const content = sentences.map((each) => this.sentence(each));
    return heading ? html`<h2>${content}</h2>` : html`<p>${content}</p>`;
  }

  sentence(sentence) {
    const facts = sentence.facts.filter((fact) => this.shown.has(fact.standing));
    const chosen = sentence === this.chosen;
    const classes = `sentence-mark ${facts.length > 0 ? 'has-facts' : ''} ${chosen ? 'sentence-chosen' : ''}`;
    const runs = sentence.runs.map((run) => this.run(run));
    if (facts.length === 0) {
      return html`<span class=${classes} tabindex=${chosen ? '-1' : nothing}>${runs}</span>`;
    }
    const press = (event) => {
      if (event.type === 'click' || event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        this.choose(chosen ? undefined : sentence);
      }
    };
    return html`<span class=${classes} role="button" tabindex="0" aria-pressed=${chosen ? 'true' : 'false'}
      @click=${press} @keydown=${press}>${runs}</span>`;
  }

  /** A run of characters that are all marked alike: by the mention, and by how its facts stand. */
  run({ text, mention, facts }) {
    const standing = STANDINGS.filter((each) => this.shown.has(each) && facts.some((fact) => fact.standing === each));
    const strongest = ['negated', 'planned', 'claimed', 'asserted', 'inferred'].find((each) => standing.includes(each));
    if (!mention && !strongest) {
      return text;
    }
    return html`<span class="${strongest ? `said said-${strongest}` : ''} ${mention ? `mention mention-${mention.kind}` : ''}"
      title=${mention ? this.mentionTitle(mention) : nothing}>${text}</span>`;
  }

  mentionTitle(mention) {
    const kind = this.app.t(`mention.${mention.kind}`);
    return mention.thing ? `${kind}: ${this.dossier.nameText(mention.thing)}` : kind;
  }

  side() {
    const { t } = this.app;
    if (this.chosen) {
      const facts = this.chosen.facts.filter((fact) => this.shown.has(fact.standing));
      return html`<div class="split"><h2>${t('article.factsOf')}</h2>
          <button type="button" class="quiet" @click=${() => this.choose(undefined)}>${t('article.all')}</button></div>
        <p class="quiet">${t('dossier.count', { count: facts.length })}</p>
        ${this.things(this.chosen)}
        <ul class="fact-lines">${facts.map((fact) => this.line(fact))}</ul>`;
    }
    const facts = this.dossier.facts.filter((fact) => this.shown.has(fact.standing));
    const order = [...facts].sort((one, other) => (this.places(one)[0]?.start ?? 1e9) - (this.places(other)[0]?.start ?? 1e9));
    return html`<h2>${t('article.all')}</h2><p class="quiet">${t('article.hint')}</p>
      ${facts.length === 0 ? html`<p>${t('article.none')}</p>` : html`<ul class="fact-lines">${order.map((fact) => this.line(fact))}</ul>`}`;
  }

  line(fact) {
    const when = whenOf(fact, this.app);
    return html`<li class="article-fact fact-${fact.standing}">
      <ul class="fact-lines">${factLine(fact, this.dossier, this.sideClass)}</ul>
      <p class="article-fact-foot"><span class="quiet">${when}</span>
        <button type="button" class="link" @click=${() => this.find(fact)}>${this.app.t('article.find')}</button></p></li>`;
  }

  /** What the sentence speaks of, as links. */
  things(sentence) {
    const found = [...new Set(sentence.runs.map((run) => run.mention?.thing).filter(Boolean))];
    return found.length > 0 ? html`<ul class="chips">${found.map((iri) => html`<li class="chip-link">${this.dossier.link(iri)}</li>`)}</ul>` : nothing;
  }
}

