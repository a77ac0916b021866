package org.battlegraph.article;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.ArticleFormat;
import org.battlegraph.model.text.Passage;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads an article: Markdown as pandoc writes it from a wiki, or the wikitext of MediaWiki.
 *
 * <p>Immutable; may be used from several threads. Its time is linear in the length of the file.
 */
public final class ArticleReader {
  /** Lists and quotations deeper than this are read as the text of the deepest. */
  static final int MAX_BLOCK_DEPTH = 100;

  /** Brackets and emphasis deeper than this are read as characters. */
  static final int MAX_INLINE_DEPTH = 100;

  private final Apparatus apparatus = Apparatus.load();
  private final WikitextReader wikitext = new WikitextReader(apparatus);
  private final Parser parser =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(MAX_BLOCK_DEPTH)
          .maxInlineNesting(MAX_INLINE_DEPTH)
          .build();

  /** No article is nearly as large; a device without an end is none. */
  private static final long MAX_BYTES = 64L << 20;

  /** Makes a reader. */
  public ArticleReader() {}

  /**
   * Reads a file in the form that its ending tells; the article's name is the file's without it.
   *
   * @throws ArticleException if the file cannot be read, is not UTF-8, is empty or has no prose
   */
  public Article read(Path file) {
    byte[] bytes;
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
        throw new ArticleException(
            file.toString(), 1, "not a file, or one too large for an article");
      }
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      ArticleException problem = new ArticleException(file.toString(), 1, "cannot be read");
      problem.initCause(e);
      throw problem;
    }
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString();
    ArticleFormat format = ArticleFormat.of(name).orElse(ArticleFormat.MARKDOWN);
    return read(ArticleFormat.withoutEnding(name), decode(file, bytes), format, file.toString());
  }

  /**
   * Reads an article.
   *
   * @param name the article's name
   * @param markdown the whole file
   * @throws ArticleException if it is empty or has no prose
   */
  public Article read(String name, String markdown) {
    return read(name, markdown, ArticleFormat.MARKDOWN);
  }

  /**
   * Reads an article.
   *
   * @param name the article's name
   * @param text the whole file
   * @param format the form of the text
   * @throws ArticleException if it is empty or has no prose
   */
  public Article read(String name, String text, ArticleFormat format) {
    return read(name, text, format, name);
  }

  private Article read(String name, String text, ArticleFormat format, String file) {
    if (text.isBlank()) {
      throw new ArticleException(file, 1, "the article is empty");
    }
    Article article =
        switch (format) {
          case MARKDOWN -> markdown(name, text);
          case WIKITEXT -> wikitext.read(name, text, file);
        };
    if (article.body().stream().allMatch(p -> p.kind() == Passage.Kind.HEADING)) {
      throw new ArticleException(file, 1, "the article has no prose");
    }
    return article;
  }

  private Article markdown(String name, String markdown) {
    MarkdownSource source = MarkdownSource.of(markdown);
    Node document = parser.parse(source.masked());
    ArticleBuilder builder = new ArticleBuilder(SourcePlaces.of(markdown), apparatus);
    new BlockWalker(source, builder).walk(document);
    return builder.build(name);
  }

  private static String decode(Path file, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new ArticleException(file.toString(), line, "the file is not UTF-8");
    }
    return out.flip().toString();
  }
}
