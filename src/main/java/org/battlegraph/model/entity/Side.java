package org.battlegraph.model.entity;

/**
 * Whom a force or a person fights for.
 *
 * @param word a short English word, the same throughout: Japan, ROC, CCP, USSR, Manchukuo, USA …
 */
public record Side(String word) {}
