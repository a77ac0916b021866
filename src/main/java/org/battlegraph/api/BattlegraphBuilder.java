package org.battlegraph.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.battlegraph.correct.Corrections;
import org.battlegraph.link.Linker;
import org.battlegraph.link.WikidataSnapshot;
import org.battlegraph.link.WikidataSource;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.pipeline.Pipeline;
import org.battlegraph.pipeline.Settings;
import org.battlegraph.rdf.Iris;
import org.battlegraph.recognize.Recognizer;

/**
 * Makes a {@link Battlegraph}. What is not set has a default; what is wrong fails in {@link
 * #build()}.
 *
 * <pre>{@code
 * Battlegraph battlegraph =
 *     Battlegraph.builder()
 *         .base("https://example.org/battles/")
 *         .minConfidence(QueryDesk.SURE)
 *         .corrections(Corrections.read(Path.of("corrections")))
 *         .build();
 * }</pre>
 */
public final class BattlegraphBuilder {
  private Optional<TextPipeline> pipeline = Optional.empty();
  private Settings settings = Settings.DEFAULT;
  private final List<Recognizer> recognizers = new ArrayList<>();
  private String base = Graphs.DEFAULT_BASE;
  private WikidataSource wikidata = WikidataSource.onFirstUse(WikidataSnapshot::bundled);
  private Corrections corrections = Corrections.none();

  BattlegraphBuilder() {}

  /** Reads articles by something else than the library's own stages. */
  public BattlegraphBuilder pipeline(TextPipeline pipeline) {
    this.pipeline = Optional.of(pipeline);
    return this;
  }

  /** Reads articles by the library's own stages with other settings. */
  public BattlegraphBuilder settings(Settings settings) {
    this.settings = settings;
    return this;
  }

  /**
   * Leaves out the facts of which the reading is less sure.
   *
   * @param confidence from 0 to 1; {@link org.battlegraph.query.QueryDesk#SURE} is a measured one
   * @throws IllegalArgumentException if it is not one
   */
  public BattlegraphBuilder minConfidence(double confidence) {
    return settings(settings.withMinConfidence(confidence));
  }

  /**
   * Adds a recognizer of your own, behind those of the library for things and before that for
   * actions, in the order of the calls. What it finds is resolved and takes part in facts like what
   * the library finds.
   */
  public BattlegraphBuilder recognizer(Recognizer recognizer) {
    recognizers.add(recognizer);
    return this;
  }

  /** Names resources under another base: an absolute IRI that ends in {@code /} or {@code #}. */
  public BattlegraphBuilder base(String base) {
    this.base = base;
    return this;
  }

  /** Links to the items that another source knows. */
  public BattlegraphBuilder wikidata(WikidataSource wikidata) {
    this.wikidata = wikidata;
    return this;
  }

  /** Applies what people corrected to each article that is read. */
  public BattlegraphBuilder corrections(Corrections corrections) {
    this.corrections = corrections;
    return this;
  }

  /**
   * Returns what was described. It takes about a second, in which the word lists are read.
   *
   * @throws org.battlegraph.ontology.InvalidBaseException if the base is not one
   * @throws org.battlegraph.lexicon.LexiconException if a word list is malformed
   */
  public Battlegraph build() {
    Iris iris = Iris.under(base);
    TextPipeline reader =
        pipeline.orElseGet(() -> new OwnPipeline(new Pipeline(settings, recognizers)));
    return new Battlegraph(reader, iris, new Linker(wikidata), corrections);
  }
}
