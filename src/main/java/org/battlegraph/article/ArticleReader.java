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
import org.battlegraph.model.text.Passage;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown as pandoc writes it from a wiki.
 *
 * <p>Immutable; may be used from several threads. Its time is linear in the length of the file.
 */
public final class ArticleReader {
  /** Lists and quotations deeper than this are read as the text of the deepest. */
  static final int MAX_BLOCK_DEPTH = 100;

  /** Brackets and emphasis deeper than this are read as characters. */
  static final int MAX_INLINE_DEPTH = 100;

  private static final String ENDING = ".md";

  private final Apparatus apparatus = Apparatus.load();
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
   * Reads a file; the article's name is the file's name without {@code .md}.
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
    if (name.endsWith(ENDING)) {
      name = name.substring(0, name.length() - ENDING.length());
    }
    return read(name, decode(file, bytes), file.toString());
  }

  /**
   * Reads an article.
   *
   * @param name the article's name
   * @param markdown the whole file
   * @throws ArticleException if it is empty or has no prose
   */
  public Article read(String name, String markdown) {
    return read(name, markdown, name);
  }

  private Article read(String name, String markdown, String file) {
    if (markdown.isBlank()) {
      throw new ArticleException(file, 1, "the article is empty");
    }
    MarkdownSource source = MarkdownSource.of(markdown);
    Node document = parser.parse(source.masked());
    ArticleBuilder builder = new ArticleBuilder(SourcePlaces.of(markdown), apparatus);
    new BlockWalker(source, builder).walk(document);
    Article article = builder.build(name);
    if (article.body().stream().allMatch(p -> p.kind() == Passage.Kind.HEADING)) {
      throw new ArticleException(file, 1, "the article has no prose");
    }
    return article;
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
