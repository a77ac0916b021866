package org.battlegraph.query.time;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase1;
import org.apache.jena.sparql.function.FunctionBase2;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sys.JenaSubsystemLifecycle;
import org.battlegraph.ontology.Bg;

/**
 * Registers the functions, all under {@link Bg#FUNCTIONS}, when Jena starts, so that queries of the
 * library, of users and over HTTP can call them alike.
 *
 * <p>The thirteen relations of {@link AllenRelation} by their words, each of two times and with a
 * boolean for a value; {@code relation} of two times, which names the one that holds; {@code
 * firstDay} and {@code lastDay} of a time; {@code daysApart} of two, 0 if they share a day. A value
 * that is no time is an error, which a FILTER takes for false. A time is the days that it can
 * touch: of {@code 1944-11} the whole month, though what happened may have filled but one day of
 * it, so only {@code before}, {@code meets} and their converses hold for certain of such.
 */
public final class TimeFunctions implements JenaSubsystemLifecycle {
  /** Behind the query engine, whose registry this writes to. */
  private static final int LEVEL = 500;

  /** For the service loader. */
  public TimeFunctions() {}

  @Override
  public int level() {
    return LEVEL;
  }

  @Override
  public void start() {
    FunctionRegistry registry = FunctionRegistry.get();
    for (AllenRelation relation : AllenRelation.values()) {
      put(registry, relation.word(), (a, b) -> bool(AllenRelation.between(a, b) == relation));
    }
    put(registry, "relation", (a, b) -> NodeValue.makeString(AllenRelation.between(a, b).word()));
    put(registry, "daysApart", (a, b) -> NodeValue.makeInteger(a.apart(b)));
    put(registry, "firstDay", days -> day(days.first()));
    put(registry, "lastDay", days -> day(days.last()));
  }

  @Override
  public void stop() {
    // What was registered does no harm.
  }

  private static void put(
      FunctionRegistry registry, String name, BiFunction<Days, Days, NodeValue> meaning) {
    FunctionFactory factory =
        uri ->
            new FunctionBase2() {
              @Override
              public NodeValue exec(NodeValue one, NodeValue other) {
                return meaning.apply(days(one), days(other));
              }
            };
    registry.put(Bg.FUNCTIONS + name, factory);
  }

  private static void put(
      FunctionRegistry registry, String name, Function<Days, NodeValue> meaning) {
    FunctionFactory factory =
        uri ->
            new FunctionBase1() {
              @Override
              public NodeValue exec(NodeValue time) {
                return meaning.apply(days(time));
              }
            };
    registry.put(Bg.FUNCTIONS + name, factory);
  }

  private static Days days(NodeValue value) {
    return Days.parse(value.asUnquotedString())
        .orElseThrow(() -> new ExprEvalException("no time: " + value));
  }

  private static NodeValue bool(boolean value) {
    return NodeValue.makeBoolean(value);
  }

  private static NodeValue day(long epochDay) {
    if (epochDay == LocalDate.MIN.toEpochDay() || epochDay == LocalDate.MAX.toEpochDay()) {
      throw new ExprEvalException("the end is open");
    }
    return NodeValue.makeNode(
        NodeFactory.createLiteralDT(
            LocalDate.ofEpochDay(epochDay).toString(), XSDDatatype.XSDdate));
  }
}
