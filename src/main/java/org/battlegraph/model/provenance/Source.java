package org.battlegraph.model.provenance;

import java.util.Optional;

/**
 * The document that an article was read from.
 *
 * @param title the article's title
 * @param url its address, where known
 * @param revision its revision id, where known
 * @param license the address of its license
 * @param sha256 the SHA-256 of its plain text in UTF-8, in lower-case hexadecimal
 */
public record Source(
    String title, Optional<String> url, Optional<String> revision, String license, String sha256) {}
