package org.battlegraph.api;

import java.nio.file.Path;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.text.ArticleFormat;
import org.battlegraph.pipeline.Pipeline;

/**
 * The library's own stages behind the interface.
 *
 * @param stages the stages
 */
record OwnPipeline(Pipeline stages) implements TextPipeline {
  @Override
  public ArticleFacts read(Path file) {
    return stages.read(file);
  }

  @Override
  public ArticleFacts read(String name, String text, ArticleFormat format) {
    return stages.read(name, text, format);
  }
}
