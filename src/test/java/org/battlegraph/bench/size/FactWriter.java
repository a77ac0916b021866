package org.battlegraph.bench.size;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Edtf;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.ontology.Oa;

/** Writes one fact of an article after the other, each with its sentence and what was read. */
final class FactWriter {
  private static final List<String> RULES =
      List.of("action.subject", "action.zero-subject", "order.list", "figure.loss", "command.verb");
  private static final Node EVIDENCE = QuadSink.iri(Graphs.standard().evidence());

  private enum Standing {
    ASSERTED,
    UNASSERTED
  }

  private final QuadSink sink;
  private final RandomGenerator random;
  private final String title;
  private final Node articleGraph;
  private int offset;
  private int facts;
  private Node evidence;
  private Node fact = Node.ANY;
  private Node graph = Node.ANY;
  private boolean asserted;

  FactWriter(String title, QuadSink sink, RandomGenerator random) {
    this.title = title;
    this.sink = sink;
    this.random = random;
    this.articleGraph = QuadSink.iri(Graphs.standard().article(title));
    this.evidence = sentence();
  }

  Node articleGraph() {
    return articleGraph;
  }

  /** Begins a fact; a few are planned or denied. */
  FactWriter fact(Resource... types) {
    return fact(random.nextInt(30) == 0 ? Standing.UNASSERTED : Standing.ASSERTED, types);
  }

  /** Begins a fact that is neither planned nor denied. */
  FactWriter certain(Resource... types) {
    return fact(Standing.ASSERTED, types);
  }

  private FactWriter fact(Standing standing, Resource... types) {
    fact = QuadSink.iri(Graphs.DEFAULT_BASE + "fact/" + title + "-" + facts++);
    asserted = standing == Standing.ASSERTED;
    graph = asserted ? articleGraph : QuadSink.iri(Graphs.standard().unasserted());
    boolean planned = !asserted && random.nextBoolean();
    boolean denied = !asserted && !planned;
    type(Bg.Fact);
    for (Resource type : types) {
      type(type);
    }
    with(Bg.modality, (planned ? Bg.Planned : Bg.Actual).asNode());
    with(Bg.polarity, (denied ? Bg.Negated : Bg.Affirmed).asNode());
    with(Bg.confidence, QuadSink.typed("0." + (30 + random.nextInt(66)), XSDDatatype.XSDdecimal));
    with(Bg.rule, QuadSink.text(RULES.get(random.nextInt(RULES.size()))));
    if (random.nextInt(2) == 0) {
      evidence = sentence();
    }
    with(Bg.evidence, evidence);
    if (random.nextInt(2) == 0) {
      sink.add(EVIDENCE, fact, Bg.derivedFrom, reading("date", "十日", Bg.Mention));
    }
    if (random.nextInt(4) == 0) {
      sink.add(EVIDENCE, fact, Bg.derivedFrom, reading("month-goes-on", "是月", Bg.Reading));
    }
    return this;
  }

  private void type(Resource type) {
    sink.type(graph, fact, type.asNode());
  }

  /** Says something of the fact. */
  FactWriter with(Property property, Node value) {
    sink.add(graph, fact, property, value);
    return this;
  }

  /** Says of whom the fact is, and that the article mentions it, under either of its addresses. */
  FactWriter with(Property property, Thing thing) {
    Node called = random.nextInt(4) == 0 ? thing.alias() : thing.iri();
    Node mention = reading("name", thing.label(), Bg.Mention);
    sink.add(EVIDENCE, mention, Bg.refersTo, called);
    return with(property, called);
  }

  /** Says when: mostly a day, sometimes the month, sometimes nothing. */
  FactWriter on(LocalDate day) {
    int precision = random.nextInt(10);
    if (precision < 7) {
      return dated(day.toString(), day, day);
    }
    if (precision < 8) {
      LocalDate first = day.withDayOfMonth(1);
      return dated(day.toString().substring(0, 7), first, first.plusMonths(1).minusDays(1));
    }
    return this;
  }

  private FactWriter dated(String edtf, LocalDate begin, LocalDate end) {
    return with(Bg.date, QuadSink.typed(edtf, Edtf.EDTF))
        .with(Bg.notBefore, QuadSink.day(begin))
        .with(Bg.notAfter, QuadSink.day(end));
  }

  /** Whether short cuts may follow: it happened, and nobody merely claims it. */
  boolean isAsserted() {
    return asserted;
  }

  /** Leaves the fact to somebody who claims it, now and then. */
  FactWriter perhapsClaimed() {
    if (random.nextInt(50) == 0) {
      Node claimant = QuadSink.iri(Graphs.DEFAULT_BASE + "claimant/" + title);
      sink.type(articleGraph, claimant, Bg.Claimant.asNode());
      with(Bg.claimedBy, claimant);
      asserted = false;
    }
    return this;
  }

  Node node() {
    return fact;
  }

  private Node sentence() {
    int begin = offset;
    offset += 20 + random.nextInt(40);
    Node article = article();
    Node sentence =
        QuadSink.iri(Graphs.DEFAULT_BASE + "evidence/%s/%d-%d".formatted(title, begin, offset));
    Node position = QuadSink.iri(sentence.getURI() + "/position");
    Node quote = QuadSink.iri(sentence.getURI() + "/quote");
    sink.type(EVIDENCE, sentence, Oa.SpecificResource.asNode());
    sink.add(EVIDENCE, sentence, Oa.hasSource, article);
    sink.add(EVIDENCE, sentence, Oa.hasSelector, position);
    sink.add(EVIDENCE, sentence, Oa.hasSelector, quote);
    sink.type(EVIDENCE, position, Oa.TextPositionSelector.asNode());
    sink.add(EVIDENCE, position, Oa.start, QuadSink.offset(begin));
    sink.add(EVIDENCE, position, Oa.end, QuadSink.offset(offset));
    sink.type(EVIDENCE, quote, Oa.TextQuoteSelector.asNode());
    sink.add(
        EVIDENCE,
        quote,
        Oa.exact,
        QuadSink.text("據" + title + "第" + begin + "字所記，該部於是日進至城下，激戰終日。"));
    sink.add(EVIDENCE, quote, Oa.prefix, QuadSink.text("前此" + begin));
    sink.add(EVIDENCE, quote, Oa.suffix, QuadSink.text("其後" + offset));
    return sentence;
  }

  /** Something that was read in the text: a name, or what a rule took it for. */
  private Node reading(String kind, String surface, Resource type) {
    int begin = offset;
    offset += surface.length();
    String place = "/%s/%d-%d/%s".formatted(title, begin, offset, kind);
    Node reading =
        QuadSink.iri(
            Graphs.DEFAULT_BASE + (type.equals(Bg.Mention) ? "mention" : "reading") + place);
    sink.type(EVIDENCE, reading, type.asNode());
    sink.add(EVIDENCE, reading, Bg.inArticle, article());
    sink.add(EVIDENCE, reading, Bg.beginOffset, QuadSink.offset(begin));
    sink.add(EVIDENCE, reading, Bg.endOffset, QuadSink.offset(offset));
    sink.add(EVIDENCE, reading, Bg.surface, QuadSink.text(surface));
    sink.add(EVIDENCE, reading, Bg.rule, QuadSink.text("read." + kind));
    return reading;
  }

  Node article() {
    return QuadSink.iri(Graphs.DEFAULT_BASE + "article/" + title);
  }
}
