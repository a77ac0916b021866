// The page's words in three languages, and which of a thing's names is shown.
import { fileOf } from './dom.js';

export const LANGUAGES = ['zh-Hant', 'zh-Hans', 'en'];
const KEPT = 'battlegraph.lang';

/** The language of the link, else the one kept, else the browser's. */
export function chosenLanguage(params) {
  const kept = [params.lang, readKept(), ...navigator.languages.map(nearest)];
  return kept.find((each) => LANGUAGES.includes(each)) ?? 'en';
}

export function keepLanguage(lang) {
  try {
    localStorage.setItem(KEPT, lang);
  } catch {
    // A browser that keeps nothing still has the language in the link.
  }
}

function readKept() {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

function nearest(tag) {
  if (!tag.toLowerCase().startsWith('zh')) {
    return tag.split('-')[0];
  }
  return /hant|tw|hk|mo/i.test(tag) ? 'zh-Hant' : 'zh-Hans';
}

const texts = new Map();

/** Loads the words of a language. English stands in where one is missing. */
export async function loadTexts(lang) {
  await Promise.all([...new Set([lang, 'en'])].filter((each) => !texts.has(each)).map(async (each) => {
    const response = await fetch(fileOf(`i18n/${each}.json`));
    texts.set(each, await response.json());
  }));
}

function lookUp(lang, key) {
  return key.split('.').reduce((inside, part) => inside?.[part], texts.get(lang));
}

/**
 * The text of a key such as `home.title`, with `{name}` filled in from the parameters. Of an object
 * with the forms `one` and `other` the one is taken that `count` wants. A key without text is shown
 * as it is.
 */
export function translator(lang) {
  const plural = new Intl.PluralRules(lang);
  const number = new Intl.NumberFormat(lang);
  return (key, params = {}) => {
    let text = lookUp(lang, key) ?? lookUp('en', key);
    if (text && typeof text === 'object') {
      text = text[plural.select(Number(params.count ?? 0))] ?? text.other;
    }
    return String(text ?? key).replace(/\{(\w+)\}/g, (whole, name) => {
      const value = params[name];
      return value === undefined ? whole : typeof value === 'number' ? number.format(value) : value;
    });
  };
}

/** Whether there is a text for a key. */
export const hasText = (lang, key) => (lookUp(lang, key) ?? lookUp('en', key)) !== undefined;

const ORDER = {
  'zh-Hant': ['zh-hant', 'zh', '', 'zh-hans', 'en'],
  'zh-Hans': ['zh-hans', 'zh', '', 'zh-hant', 'en'],
  en: ['en', 'zh-hant', 'zh', '', 'zh-hans'],
};

/** The best of several names `{text, lang}` for a language; undefined if there is none. */
export function bestName(names, lang) {
  const order = ORDER[lang];
  const rank = (name) => {
    const at = order.indexOf(name.lang.toLowerCase());
    return at < 0 ? order.length : at;
  };
  return [...names].sort((one, other) => rank(one) - rank(other))[0];
}

/** What the server says in English and Chinese, in the language chosen. */
export const ofBoth = (text, lang) => (text ? text[lang] ?? text[lang === 'en' ? 'en' : 'zh'] : '');
