package org.battlegraph.model.entity;

/**
 * What a thing is called in English, as the item that it is linked to says.
 *
 * @param entity the thing
 * @param text its English name
 */
public record EnglishName(EntityId entity, String text) {}
