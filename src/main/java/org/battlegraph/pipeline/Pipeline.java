package org.battlegraph.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.battlegraph.article.ArticleReader;
import org.battlegraph.extract.Extractor;
import org.battlegraph.fetch.Sidecar;
import org.battlegraph.model.entity.Resolution;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.fact.Fact;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.provenance.Source;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.ArticleFormat;
import org.battlegraph.recognize.Recognition;
import org.battlegraph.recognize.Recognizer;
import org.battlegraph.recognize.action.ActionRecognizer;
import org.battlegraph.recognize.date.DateRecognizer;
import org.battlegraph.recognize.event.EventRecognizer;
import org.battlegraph.recognize.figure.FigureRecognizer;
import org.battlegraph.recognize.person.PersonRecognizer;
import org.battlegraph.recognize.place.PlaceRecognizer;
import org.battlegraph.recognize.unit.UnitRecognizer;
import org.battlegraph.reraise.Reraising;
import org.battlegraph.resolve.Resolver;
import org.battlegraph.zh.Folding;

/**
 * Reads an article and says what it says.
 *
 * <p>It is immutable and may be used from several threads; making one loads the word lists, so keep
 * it.
 */
public final class Pipeline {
  private final Settings settings;
  private final ArticleReader reader = new ArticleReader();
  private final Recognition recognition;
  private final Resolver resolver = new Resolver();
  private final Extractor extractor = new Extractor();

  /**
   * Makes a pipeline.
   *
   * @throws org.battlegraph.lexicon.LexiconException if a word list is missing or malformed
   */
  public Pipeline(Settings settings) {
    this(settings, List.of());
  }

  /**
   * Makes a pipeline with further recognizers.
   *
   * @param further run behind the library's own for things and before that for actions, in order
   * @throws org.battlegraph.lexicon.LexiconException if a word list is missing or malformed
   */
  public Pipeline(Settings settings, List<Recognizer> further) {
    this.settings = settings;
    recognition = recognition(further);
  }

  /**
   * Returns an engine with all recognizers in their order.
   *
   * @throws org.battlegraph.lexicon.LexiconException if a word list is missing or malformed
   */
  public static Recognition recognition() {
    return recognition(List.of());
  }

  private static Recognition recognition(List<Recognizer> further) {
    List<Recognizer> all =
        new ArrayList<>(
            List.of(
                new DateRecognizer(),
                new FigureRecognizer(),
                new UnitRecognizer(),
                new EventRecognizer(),
                new PersonRecognizer(),
                new PlaceRecognizer()));
    all.addAll(further);
    all.add(new ActionRecognizer());
    return new Recognition(Folding::fold, all);
  }

  /**
   * Reads an article's file.
   *
   * @throws org.battlegraph.article.ArticleException if the file cannot be read as an article; the
   *     message names its path
   * @throws org.battlegraph.fetch.SidecarException if what stands beside a fetched article is
   *     broken or speaks of another text
   */
  public ArticleFacts read(Path file) {
    Article article = reader.read(file);
    boolean fetched =
        ArticleFormat.of(String.valueOf(file.getFileName()))
            .equals(Optional.of(ArticleFormat.WIKITEXT));
    return understand(article, fetched ? Sidecar.of(file) : Optional.empty());
  }

  /**
   * Reads an article from its Markdown.
   *
   * @param name the article's name, as its file would be called without the ending
   * @param markdown the article
   */
  public ArticleFacts read(String name, String markdown) {
    return read(name, markdown, ArticleFormat.MARKDOWN);
  }

  /**
   * Reads an article from its text.
   *
   * @param name the article's name, as its file would be called without the ending
   * @param text the article
   * @param format the form of the text
   */
  public ArticleFacts read(String name, String text, ArticleFormat format) {
    return understand(reader.read(name, text, format), Optional.empty());
  }

  private ArticleFacts understand(Article article, Optional<Sidecar> sidecar) {
    List<Mention> mentions = recognition.recognize(article);
    Resolution resolution = resolver.resolve(article, mentions);
    List<Fact> facts = extractor.extract(article, mentions, resolution);
    ArticleFacts read =
        new ArticleFacts(article, source(article, sidecar), mentions, resolution, facts);
    return Reraising.apart(read).atLeast(settings.minConfidence());
  }

  private Source source(Article article, Optional<Sidecar> sidecar) {
    return new Source(
        sidecar.map(Sidecar::title).orElse(article.name()),
        sidecar.map(Sidecar::url).filter(url -> !url.isEmpty()),
        sidecar.map(Sidecar::revision),
        sidecar
            .map(Sidecar::license)
            .filter(license -> !license.isEmpty())
            .orElse(settings.license()),
        sha256(article.text().toString()));
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
