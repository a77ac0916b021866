package org.battlegraph.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.battlegraph.export.FactLines;
import org.battlegraph.export.FactLines.Why;
import org.battlegraph.infer.Inference;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.fact.Action;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.fact.Basis;
import org.battlegraph.model.fact.EventPlace;
import org.battlegraph.model.fact.Fact;
import org.battlegraph.model.fact.Participation;
import org.battlegraph.model.mention.Extent;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.ontology.Bg;
import org.battlegraph.rdf.FactNames;
import org.battlegraph.rdf.Iris;

/**
 * Inferences about articles in the form of facts: who is inferred to have fought somewhere did
 * there what the premise says of another, on the same day.
 */
final class InferredFacts {
  private final Iris iris;
  private final Map<String, Stated> facts = new HashMap<>();
  private final Map<String, EntityId> entities = new HashMap<>();

  /** A fact with its article. */
  private record Stated(ArticleFacts article, Fact fact) {}

  InferredFacts(List<ArticleFacts> articles, Iris iris, FactNames names) {
    this.iris = iris;
    for (ArticleFacts article : articles) {
      article.resolution().entities().keySet().forEach(id -> entities.put(iris.entity(id), id));
      article
          .facts()
          .forEach(fact -> facts.put(names.of(article, fact), new Stated(article, fact)));
    }
  }

  /** The inferences as lines, in their order. */
  Stream<String> lines(List<Inference> inferences, FactLines lines) {
    return inferences.stream().map(inference -> line(inference, lines));
  }

  private String line(Inference inference, FactLines lines) {
    List<Stated> premises =
        inference.premises().stream()
            .map(premise -> Optional.ofNullable(facts.get(premise.getURI())))
            .flatMap(Optional::stream)
            .toList();
    Why why =
        new Why(
            inference.name(iris.graphs()).getURI(),
            inference.premises().stream().map(Node::getURI).toList(),
            inference.doubts().stream()
                .filter(doubt -> doubt.getLiteralLanguage().equals("en"))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse(""));
    for (Stated premise : premises) {
      Optional<Fact> fact = fact(inference, premise.fact());
      if (fact.isPresent()) {
        return lines.inferred(premise.article(), fact.get(), why);
      }
    }
    Stated quoted = premises.get(0);
    Node object = inference.triple().getObject();
    return lines.inferred(
        quoted.article(),
        basis(quoted.fact(), inference),
        inference.triple().getPredicate().getLocalName(),
        inference.triple().getSubject().getURI(),
        object.isLiteral() ? object.getLiteralLexicalForm() : object.getURI(),
        why);
  }

  /** The inference said of a premise's fact in its form, if that has one and is what it is of. */
  private Optional<Fact> fact(Inference inference, Fact premise) {
    Optional<EntityId> subject = entity(inference.triple().getSubject());
    Optional<EntityId> object = entity(inference.triple().getObject());
    if (subject.isEmpty() || object.isEmpty()) {
      return Optional.empty();
    }
    Node predicate = inference.triple().getPredicate();
    Basis basis = basis(premise, inference);
    if (predicate.equals(Bg.foughtAt.asNode()) && premise instanceof Action action) {
      return Optional.of(
          new Action(
              basis,
              action.type(),
              subject,
              object,
              action.placeRole(),
              action.target(),
              action.event(),
              Extent.WHOLE));
    }
    if (predicate.equals(Bg.participatedIn.asNode())
        && (premise instanceof Action || premise instanceof Participation)) {
      return Optional.of(
          new Participation(
              basis,
              subject.get(),
              object.get(),
              premise instanceof Participation part ? part.role() : Optional.empty(),
              Extent.WHOLE));
    }
    return predicate.equals(Bg.place.asNode()) && premise instanceof EventPlace
        ? Optional.of(new EventPlace(basis, subject.get(), object.get()))
        : Optional.empty();
  }

  private Optional<EntityId> entity(Node node) {
    return node.isURI() ? Optional.ofNullable(entities.get(node.getURI())) : Optional.empty();
  }

  /** The premise's basis, as sure as the inference and by its rule. */
  private static Basis basis(Fact premise, Inference inference) {
    Basis stated = premise.basis();
    Evidence words =
        Evidence.of(stated.first().span(), new RuleName("inferred." + inference.rule()));
    return new Basis(
        stated.date(),
        stated.partOfDay(),
        stated.standing(),
        inference.confidence().doubleValue(),
        List.of(words));
  }
}
