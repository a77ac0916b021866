package org.battlegraph.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.battlegraph.BattlegraphException;

/** Reads an article's text from a stream. */
final class ArticleStream {
  private ArticleStream() {}

  static String text(String name, InputStream utf8) {
    try {
      // A decoder of its own, since that of String puts a mark where bytes are broken.
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(utf8.readAllBytes()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new BattlegraphException(name + ": the article is not UTF-8; convert it first", e);
    } catch (IOException e) {
      throw new BattlegraphException(name + ": the stream broke off: " + e.getMessage(), e);
    }
  }
}
