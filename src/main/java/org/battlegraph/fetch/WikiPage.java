package org.battlegraph.fetch;

/**
 * A page as a wiki gave it.
 *
 * @param requested the title that was asked for
 * @param title the title of the page, which differs where the wiki redirects or converts
 * @param url the address of the page
 * @param revision the number of its revision
 * @param timestamp when that revision was saved, as the wiki writes it (ISO 8601)
 * @param license the address of the license of the wiki's texts
 * @param wikitext the text
 */
public record WikiPage(
    String requested,
    String title,
    String url,
    long revision,
    String timestamp,
    String license,
    String wikitext) {}
