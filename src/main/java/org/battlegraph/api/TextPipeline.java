package org.battlegraph.api;

import java.nio.file.Path;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.text.ArticleFormat;

/**
 * Understands one article; {@link org.battlegraph.pipeline.Pipeline} is the library's own.
 * Immutable and safe for use by several threads.
 *
 * <p>An article that cannot be read is a {@link org.battlegraph.BattlegraphException} whose message
 * names the file; words that are not understood are not.
 *
 * <pre>{@code
 * TextPipeline own =
 *     new TextPipeline() {
 *       private final Pipeline stages = new Pipeline(Settings.DEFAULT);
 *
 *       @Override
 *       public ArticleFacts read(Path file) {
 *         return stages.read(file).atLeast(0.5);
 *       }
 *
 *       @Override
 *       public ArticleFacts read(String name, String text, ArticleFormat format) {
 *         return stages.read(name, text, format).atLeast(0.5);
 *       }
 *     };
 * Battlegraph battlegraph = Battlegraph.builder().pipeline(own).build();
 * }</pre>
 */
public interface TextPipeline {
  /**
   * Understands the article in a file; its name is the file's without the ending.
   *
   * @throws org.battlegraph.BattlegraphException if the file cannot be read as an article
   */
  ArticleFacts read(Path file);

  /**
   * Understands an article.
   *
   * @param name the article's name
   * @param text its text
   * @param format the form of the text
   * @throws org.battlegraph.BattlegraphException if it has no prose
   */
  ArticleFacts read(String name, String text, ArticleFormat format);
}
