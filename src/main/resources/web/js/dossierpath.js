// Where the server tells all of one battle, thing or article.

/** @param {'battle'|'thing'|'article'} kind */
export const dossierPath = (kind, params) => `api/${kind}?${new URLSearchParams(params)}`;
