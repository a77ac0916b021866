package org.battlegraph.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.queryparser.classic.QueryParserBase;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.ontology.Oa;

/**
 * An index of what the things of a graph are called and of what is quoted from its articles. Made
 * once; safe for use by several threads.
 */
public final class NameSearch implements AutoCloseable {
  private static final String ENTITY = "uri";
  private static final String LANGUAGE = "language";
  private static final String LABEL = "label";
  private static final String QUOTATION = "quotation";
  private static final String OTHER = "other";
  private static final String PREFERRED = "preferred";
  private static final String ONTOLOGY_GRAPH =
      Graphs.standard().ontology().substring(Graphs.standard().base().length());

  private final TextIndexLucene index;

  private NameSearch(Directory directory) {
    EntityDefinition fields = new EntityDefinition(ENTITY, LABEL, RDFS.label.asNode());
    fields.setLangField(LANGUAGE);
    fields.set(PREFERRED, SKOS.prefLabel.asNode());
    fields.set(OTHER, SKOS.altLabel.asNode());
    fields.set(QUOTATION, Oa.exact.asNode());
    TextIndexConfig config = new TextIndexConfig(fields);
    config.setAnalyzer(new NameAnalyzer(NameAnalyzer.Side.INDEX));
    config.setQueryAnalyzer(new NameAnalyzer(NameAnalyzer.Side.QUERY));
    config.setValueStored(true);
    this.index = new TextIndexLucene(directory, config);
  }

  /**
   * Something found.
   *
   * @param iri the thing, or the selector that holds the quotation
   * @param text the name or the quotation that was found
   */
  public record Hit(String iri, String text) {}

  /**
   * Indexes a graph in memory.
   *
   * @param graph the whole graph, with the graph of evidence
   */
  public static NameSearch over(DatasetGraph graph) {
    NameSearch search = new NameSearch(new ByteBuffersDirectory());
    search.fill(graph);
    return search;
  }

  /**
   * Indexes a graph in files of a new folder, so that one that is still in use is not touched. What
   * was left there by others is dropped when nobody holds it.
   *
   * @param graph the whole graph, with the graph of evidence
   * @param parent where the new folder goes; made if it is not there
   * @throws SearchIndexException if the files cannot be written
   */
  public static NameSearch over(DatasetGraph graph, Path parent) {
    try {
      IndexFolders.dropUnused(parent);
      NameSearch search = new NameSearch(FSDirectory.open(IndexFolders.create(parent)));
      search.fill(graph);
      return search;
    } catch (IOException | RuntimeException e) {
      throw new SearchIndexException(parent, e);
    }
  }

  /**
   * Indexes a graph in files of a folder to {@linkplain #open(Path) open} later.
   *
   * @param graph the whole graph, with the graph of evidence
   * @param folder where to; made if it is not there
   * @throws SearchIndexException if the files cannot be written
   */
  public static void make(DatasetGraph graph, Path folder) {
    try (NameSearch search = new NameSearch(FSDirectory.open(folder))) {
      search.fill(graph);
    } catch (IOException | TextIndexException e) {
      throw new SearchIndexException(folder, e);
    }
  }

  /**
   * Opens an index that was made before.
   *
   * @param folder where its files are
   * @throws SearchIndexException if they cannot be opened
   */
  public static NameSearch open(Path folder) {
    try {
      return new NameSearch(FSDirectory.open(folder));
    } catch (IOException | TextIndexException e) {
      throw new SearchIndexException(folder, e);
    }
  }

  /**
   * Lends the index to SPARQL, where {@code ?thing text:query (rdfs:label "guilin")} asks it.
   *
   * @param context of the dataset that will be asked
   */
  public void lendTo(Context context) {
    context.set(TextQuery.textIndex, index);
  }

  /**
   * Finds things by a name or a part of it: whole names first, then the shortest.
   *
   * @param words in either script, or in pinyin; nothing in them is a command
   * @param most how many at most
   */
  public List<Hit> things(String words, int most) {
    Map<String, Hit> best = new LinkedHashMap<>();
    String wanted = NameAnalyzer.fold(words);
    for (Node property :
        List.of(RDFS.label, SKOS.prefLabel, SKOS.altLabel).stream()
            .map(each -> each.asNode())
            .toList()) {
      for (TextHit hit : find(property, words, most * 4)) {
        Hit found = new Hit(hit.getNode().getURI(), text(hit));
        best.merge(found.iri(), found, (a, b) -> byFitness(wanted).compare(a, b) <= 0 ? a : b);
      }
    }
    return best.values().stream().sorted(byFitness(wanted)).limit(most).toList();
  }

  /**
   * Finds quotations that contain words one after another.
   *
   * @param words as in {@link #things}
   * @param most how many at most
   * @return each sentence once, best first
   */
  public List<Hit> quotations(String words, int most) {
    Map<String, Hit> sentences = new LinkedHashMap<>();
    for (TextHit hit : find(Oa.exact.asNode(), words, most * 8)) {
      sentences.putIfAbsent(text(hit), new Hit(hit.getNode().getURI(), text(hit)));
    }
    return sentences.values().stream().limit(most).toList();
  }

  @Override
  public void close() {
    index.close();
  }

  private List<TextHit> find(Node property, String words, int most) {
    if (words.isBlank()) {
      return List.of();
    }
    // In quotation marks, since pairs of characters are else looked for one by one.
    String phrase = '"' + QueryParserBase.escape(words.strip()) + '"';
    return index.query(
        List.of(ResourceFactory.createResource(property.getURI())), phrase, null, null, most, null);
  }

  private static Comparator<Hit> byFitness(String wanted) {
    return Comparator.comparing((Hit hit) -> !NameAnalyzer.fold(hit.text()).equals(wanted))
        .thenComparing(hit -> hit.text().length())
        .thenComparing(Hit::text)
        .thenComparing(Hit::iri);
  }

  private static String text(TextHit hit) {
    return Optional.ofNullable(hit.getLiteral()).map(Node::getLiteralLexicalForm).orElse("");
  }

  private void fill(DatasetGraph graph) {
    Txn.executeRead(
        graph,
        () -> {
          for (Node property :
              index.getDocDef().fields().stream()
                  .flatMap(field -> index.getDocDef().getPredicates(field).stream())
                  .toList()) {
            add(graph, property);
          }
        });
    index.commit();
  }

  private void add(DatasetGraph graph, Node property) {
    Set<String> seen = new HashSet<>();
    String field = index.getDocDef().getField(property);
    graph
        .find(Node.ANY, Node.ANY, property, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (isWanted(quad) && seen.add(quad.getSubject() + " " + quad.getObject())) {
                Entity entity =
                    new Entity(
                        quad.getSubject().getURI(),
                        "",
                        quad.getObject().getLiteralLanguage(),
                        quad.getObject().getLiteralDatatype());
                entity.put(field, quad.getObject().getLiteralLexicalForm());
                index.addEntity(entity);
              }
            });
  }

  /** Terms of the ontology have names, too, but nobody looks for them among battles. */
  private static boolean isWanted(Quad quad) {
    return quad.getSubject().isURI()
        && quad.getObject().isLiteral()
        && !(quad.getGraph().isURI() && quad.getGraph().getURI().endsWith(ONTOLOGY_GRAPH));
  }
}
