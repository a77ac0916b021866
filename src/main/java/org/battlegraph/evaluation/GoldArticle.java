package org.battlegraph.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a careful reader found in an article; {@link GoldReader} makes it. */
public final class GoldArticle {
  private final String name;
  private final List<GoldEntity> entities;
  private final Map<String, Set<String>> names;
  private final List<Statement> statements;

  /**
   * Makes an annotated article.
   *
   * @param name the article's name
   * @param entities the entities
   * @param names for each entity the names it bears, in the form that names are compared in
   * @param statements the facts, each once
   */
  GoldArticle(
      String name,
      List<GoldEntity> entities,
      Map<String, Set<String>> names,
      List<Statement> statements) {
    this.name = name;
    this.entities = List.copyOf(entities);
    this.names = Map.copyOf(names);
    this.statements = List.copyOf(statements);
  }

  /** Returns the name of the annotation's file without its ending. */
  public String name() {
    return name;
  }

  /** Returns the entities that the facts speak of. */
  public List<GoldEntity> entities() {
    return entities;
  }

  /** Returns the number of facts, planned and negated ones included. */
  public int size() {
    return statements.size();
  }

  Map<String, Set<String>> names() {
    return names;
  }

  List<Statement> statements() {
    return statements;
  }
}
