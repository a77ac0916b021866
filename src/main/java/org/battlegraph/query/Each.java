package org.battlegraph.query;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementUnion;

/**
 * Puts a {@code VALUES} block into a query. It stands at the very beginning, and where the query
 * begins with a union, in each of its branches: otherwise each branch is asked of the whole graph
 * before it is joined with the values.
 */
final class Each {
  private Each() {}

  static Query of(Query query, String variable, Collection<String> iris) {
    Var each = Var.alloc(variable);
    List<Binding> rows =
        iris.stream().map(iri -> BindingFactory.binding(each, NodeFactory.createURI(iri))).toList();
    Query filled = query.cloneQuery();
    filled.setQueryPattern(after(new ElementData(List.of(each), rows), query.getQueryPattern()));
    return filled;
  }

  private static Element after(ElementData values, Element pattern) {
    if (pattern instanceof ElementUnion union) {
      ElementUnion branches = new ElementUnion();
      union.getElements().forEach(branch -> branches.addElement(after(values, branch)));
      return branches;
    }
    ElementGroup group = new ElementGroup();
    List<Element> elements =
        pattern instanceof ElementGroup old ? old.getElements() : List.of(pattern);
    if (elements.get(0) instanceof ElementUnion) {
      group.addElement(after(values, elements.get(0)));
      elements.subList(1, elements.size()).forEach(group::addElement);
    } else {
      group.addElement(values);
      elements.forEach(group::addElement);
    }
    return group;
  }
}
