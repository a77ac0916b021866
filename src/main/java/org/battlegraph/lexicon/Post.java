package org.battlegraph.lexicon;

/**
 * What an officer or an official is: 軍長, 參謀長.
 *
 * @param word the word, folded
 * @param commands whether the holder commands troops by it
 */
public record Post(String word, boolean commands) {}
