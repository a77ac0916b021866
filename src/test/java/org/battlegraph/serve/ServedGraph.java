package org.battlegraph.serve;

import java.util.Objects;
import java.util.function.Supplier;
import org.battlegraph.store.GraphStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server on a free port that shows a graph to all tests of a class. */
final class ServedGraph implements BeforeAllCallback, AfterAllCallback {
  private final Supplier<GraphStore> graph;
  private final ServerSettings settings;
  private @Nullable GraphStore store;
  private @Nullable BattlegraphServer server;

  private ServedGraph(Supplier<GraphStore> graph, ServerSettings settings) {
    this.graph = graph;
    this.settings = settings.withPort(0);
  }

  /** Shows a graph, which is made when the tests begin and closed behind them. */
  static ServedGraph of(Supplier<GraphStore> graph) {
    return new ServedGraph(graph, ServerSettings.standard());
  }

  /** Shows the invented war. */
  static ServedGraph ofTheInventedWar() {
    return of(Visitor::graph);
  }

  ServedGraph with(QueryLimits limits) {
    return new ServedGraph(graph, settings.withLimits(limits));
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    store = graph.get();
    server = BattlegraphServer.start(store, settings);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    server().close();
    store().close();
  }

  GraphStore store() {
    return Objects.requireNonNull(store);
  }

  BattlegraphServer server() {
    return Objects.requireNonNull(server);
  }

  Visitor visitor() {
    return new Visitor(server());
  }
}
