package org.battlegraph.dossier;

/**
 * Words of an article that prove a fact.
 *
 * @param article the article's address
 * @param title its title
 * @param start where the words begin in its plain text, in Unicode code points
 * @param end where they end, exclusive; 0 where the graph does not tell the place
 * @param exact the words
 */
public record Quotation(String article, String title, int start, int end, String exact) {}
