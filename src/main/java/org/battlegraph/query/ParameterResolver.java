package org.battlegraph.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.battlegraph.ontology.EchelonScheme;

/**
 * Turns the value of a parameter, as a person writes it, into a node of the graph. The command
 * line, HTTP and Java all come here.
 *
 * <p>A name is compared folded: script, width, case, spaces and the way of writing a number make no
 * difference. What a thing is called first of all (its label, its title) goes before other forms of
 * its name. Safe for use by several threads.
 */
public final class ParameterResolver {
  private static final Pattern ADDRESS =
      Pattern.compile("<?((?:https?|urn):[^\\s<>\"{}|\\\\^`]+)>?");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?\\d{1,18}");

  private final EntityNames entities;
  private final EchelonWords echelons;

  private ParameterResolver(EntityNames entities, EchelonWords echelons) {
    this.entities = entities;
    this.echelons = echelons;
  }

  /**
   * A resolver for the names of one graph and the echelon words of the ontology.
   *
   * @param source the graph
   */
  public static ParameterResolver standard(SparqlSource source) {
    NameFolding folding = new NameFolding();
    return new ParameterResolver(
        new EntityNames(source, folding), new EchelonWords(EchelonScheme.load(), folding));
  }

  /**
   * Reads a value.
   *
   * @param parameter what the value is for
   * @param value a name in any script, an IRI (also in angle brackets), an echelon word, a day or a
   *     number
   * @return the node to put into the query
   * @throws UnknownNameException if nothing of the kind bears the name
   * @throws AmbiguousNameException if several things of the kind bear it
   * @throws ParameterException if it is no day or no number where one is wanted
   */
  public Node resolve(Parameter parameter, String value) {
    ParameterKind kind = parameter.kind();
    var address = ADDRESS.matcher(value);
    return switch (kind) {
      case EVENT, UNIT, PERSON, PLACE, PARTY, THING, ARTICLE ->
          address.matches() ? entities.known(kind, address.group(1)) : entities.named(kind, value);
      case ECHELON ->
          address.matches() ? NodeFactory.createURI(address.group(1)) : echelons.meaning(value);
      case DATE -> day(parameter, value);
      case NUMBER -> number(parameter, value);
      case TEXT -> NodeFactory.createLiteralString(value);
    };
  }

  /** All names that a value of that kind can have in this graph, for a list to choose from. */
  public List<String> suggestions(ParameterKind kind) {
    return kind == ParameterKind.ECHELON ? echelons.englishTerms() : entities.firstNames(kind);
  }

  private static Node day(Parameter parameter, String value) {
    try {
      return NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate);
    } catch (DateTimeParseException e) {
      throw new ParameterException(
          parameter.name() + " wants a day such as 1944-11-09, not '" + value + "'");
    }
  }

  private static Node number(Parameter parameter, String value) {
    if (!WHOLE_NUMBER.matcher(value).matches()) {
      throw new ParameterException(parameter.name() + " wants a whole number, not '" + value + "'");
    }
    return NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
  }
}
