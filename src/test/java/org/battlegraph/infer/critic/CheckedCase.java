package org.battlegraph.infer.critic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.battlegraph.infer.ShortCuts;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.ontology.Oa;
import org.battlegraph.ontology.OntologyFiles;
import org.battlegraph.ontology.ShortCutRule;

/**
 * An invented article with what was read of it, as {@code src/test/resources/critic/README.md} says
 * how to write it.
 */
final class CheckedCase {
  private static final Path FOLDER = Path.of("src/test/resources/critic");
  private static final Pattern PART = Pattern.compile("(?ms)^== (fires|quiet)\\n(.*?)(?=^== |\\z)");
  private static final Pattern MARK = Pattern.compile("【(\\w+)\\|([^|】]+)(?:\\|([^】]+))?】");
  private static final String BASE = Graphs.DEFAULT_BASE;
  private static final String SAYS = "urn:test:says";
  private static final String PREFIXES =
      """
      PREFIX bg: <%s>
      PREFIX r: <%s>
      PREFIX geo: <http://www.opengis.net/ont/geosparql#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX : <urn:test:>
      """
          .formatted(Bg.NS, BASE);

  private final Model model = ModelFactory.createDefaultModel();
  private final StringBuilder text = new StringBuilder();
  private final Resource article = model.createResource(BASE + "article/case");

  private CheckedCase() {}

  /** The graphs of the parts of one kind, {@code fires} or {@code quiet}, of a check's file. */
  static List<Dataset> read(String check, String part) throws IOException {
    List<Dataset> cases = new ArrayList<>();
    for (Matcher parts = PART.matcher(Files.readString(FOLDER.resolve(check + ".txt")));
        parts.find(); ) {
      if (parts.group(1).equals(part)) {
        cases.add(new CheckedCase().dataset(parts.group(2)));
      }
    }
    if (cases.isEmpty()) {
      throw new IllegalArgumentException(check + ".txt has no part '" + part + "'");
    }
    return cases;
  }

  private Dataset dataset(String part) {
    String[] halves = part.split("(?m)^--$", -1);
    mentions(halves[0].strip());
    model.add(article, RDF.type, Bg.Article);
    model.add(article, RDFS.label, model.createLiteral("丙丁戰役", "zh"));
    model.add(article, Bg.wikipediaTitle, "丙丁戰役");
    model.add(article, Bg.plainText, text.toString());
    if (halves.length > 1) {
      RDFParser.fromString(PREFIXES + halves[1], Lang.TURTLE).parse(model.getGraph());
    }
    model
        .listStatements(null, model.createProperty(SAYS), (String) null)
        .toList()
        .forEach(this::evidence);
    model.listStatements(null, Bg.date, (String) null).toList().forEach(this::bounds);
    List<ShortCutRule> rules = OntologyFiles.shortCutRules();
    new ShortCuts(rules, OntologyFiles.ontology().getGraph())
        .derive(model.getGraph())
        .forEach(model.getGraph()::add);
    return DatasetFactory.wrap(model);
  }

  private void mentions(String marked) {
    Matcher mark = MARK.matcher(marked);
    int from = 0;
    while (mark.find()) {
      text.append(marked, from, mark.start());
      int begin = length();
      text.append(mark.group(2));
      Resource mention = model.createResource(BASE + "mention/case/" + begin + "/" + mark.group(1));
      model.add(mention, RDF.type, Bg.Mention);
      model.add(mention, Bg.inArticle, article);
      model.addLiteral(mention, Bg.beginOffset, begin);
      model.addLiteral(mention, Bg.endOffset, length());
      model.add(mention, Bg.surface, mark.group(2));
      model.add(mention, Bg.rule, "case");
      if (mark.group(3) != null) {
        model.add(mention, Bg.refersTo, model.createResource(BASE + mark.group(3)));
      }
      from = mark.end();
    }
    text.append(marked.substring(from));
  }

  private int length() {
    return text.codePointCount(0, text.length());
  }

  private void evidence(Statement says) {
    String words = says.getString();
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    int begin = text.codePointCount(0, at);
    Resource evidence =
        model.createResource(BASE + "evidence/case/" + begin + "-" + words.length());
    Resource selector = model.createResource(evidence.getURI() + "/both");
    model.add(evidence, Oa.hasSource, article);
    model.add(evidence, Oa.hasSelector, selector);
    model.addLiteral(selector, Oa.start, begin);
    model.addLiteral(selector, Oa.end, begin + words.codePointCount(0, words.length()));
    model.add(selector, Oa.exact, words);
    Resource fact = says.getSubject();
    model.add(fact, Bg.evidence, evidence);
    model.add(fact, RDF.type, Bg.Fact);
    model.add(fact, Bg.modality, Bg.Actual);
    model.add(fact, Bg.polarity, Bg.Affirmed);
    model.add(fact, Bg.rule, "case");
    model.remove(says);
  }

  /** The days of an EDTF date of a day, a month or two of them. */
  private void bounds(Statement dated) {
    String[] ends = dated.getString().split("/");
    Resource fact = dated.getSubject();
    model.add(fact, Bg.notBefore, day(first(ends[0])));
    model.add(fact, Bg.notAfter, day(last(ends[ends.length - 1])));
  }

  private Literal day(LocalDate day) {
    return model.createTypedLiteral(day.toString(), "http://www.w3.org/2001/XMLSchema#date");
  }

  private static LocalDate first(String date) {
    return date.length() > 7 ? LocalDate.parse(date) : YearMonth.parse(date).atDay(1);
  }

  private static LocalDate last(String date) {
    return date.length() > 7 ? LocalDate.parse(date) : YearMonth.parse(date).atEndOfMonth();
  }
}
