package org.battlegraph.push;

/** What becomes of a graph that holds things of several articles, if the store has it already. */
public enum SharedGraphs {
  /** It is added to, since the store may have other articles. */
  ADDED_TO,
  /** It is replaced as the graphs of articles are: what is pushed is all there is. */
  REPLACED
}
