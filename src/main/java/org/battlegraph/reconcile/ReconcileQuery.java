package org.battlegraph.reconcile;

import java.util.List;

/**
 * One name to be matched, or properties alone.
 *
 * @param text the name; empty where only properties say what is wanted
 * @param types ids of types, or their IRIs; empty for any
 * @param strictness what several types mean
 * @param limit how many candidates at most
 * @param properties what is known of the thing besides its name
 */
public record ReconcileQuery(
    String text,
    List<String> types,
    Strictness strictness,
    int limit,
    List<KnownProperty> properties) {

  /** What several types mean. */
  public enum Strictness {
    /** A candidate is of one of them. */
    ANY,
    /** A candidate that is of none of them is worse. */
    SHOULD,
    /** A candidate is of all of them. */
    ALL
  }

  /**
   * What is known of a thing.
   *
   * @param id of a property; one that the service does not know counts for nothing
   * @param values texts, numbers as texts, or ids of things; one of them must fit
   */
  public record KnownProperty(String id, List<String> values) {
    /** Copies the list. */
    public KnownProperty {
      values = List.copyOf(values);
    }
  }

  /** Copies the lists. */
  public ReconcileQuery {
    types = List.copyOf(types);
    properties = List.copyOf(properties);
  }

  /** A query for a name of any type. */
  public static ReconcileQuery of(String text) {
    return new ReconcileQuery(text, List.of(), Strictness.ANY, Reconciler.USUAL_LIMIT, List.of());
  }
}
