package org.battlegraph.link.dump;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.battlegraph.link.WikidataItem;

/**
 * The id, the Chinese names and the Chinese title of an entity, read without the rest of it.
 *
 * @param id Q69956
 * @param names its labels and aliases in any kind of Chinese
 * @param title the title of its article in the Chinese Wikipedia
 */
record EntityNames(String id, List<String> names, Optional<String> title) {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  /**
   * Reads them.
   *
   * @param line an entity as JSON
   * @throws IOException if it is not
   */
  static EntityNames read(String line) throws IOException {
    String id = "";
    Optional<String> title = Optional.empty();
    List<String> names = new ArrayList<>();
    try (JsonParser in = JSON.createParser(line)) {
      in.nextToken();
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String key = in.currentName();
        in.nextToken();
        switch (key) {
          case "id" -> id = in.getText();
          case "labels" -> readTexts(in, "value", names);
          case "aliases" -> readTexts(in, "value", names);
          case "sitelinks" -> title = readTitle(in);
          default -> in.skipChildren();
        }
      }
      if (in.currentToken() != JsonToken.END_OBJECT) {
        throw new IOException("not an object");
      }
    }
    return new EntityNames(id, names, title);
  }

  private static Optional<String> readTitle(JsonParser in) throws IOException {
    Optional<String> title = Optional.empty();
    if (in.currentToken() != JsonToken.START_OBJECT) {
      in.skipChildren(); // an empty map is written as an empty array
      return title;
    }
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      boolean chinese = in.currentName().equals(WikidataItem.CHINESE_WIKIPEDIA);
      in.nextToken();
      if (chinese) {
        List<String> titles = new ArrayList<>();
        readValue(in, "title", titles);
        title = titles.stream().findFirst();
      } else {
        in.skipChildren();
      }
    }
    return title;
  }

  /** Reads what stands under the codes of Chinese: an object, or an array of them. */
  private static void readTexts(JsonParser in, String key, List<String> into) throws IOException {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      in.skipChildren();
      return;
    }
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String language = in.currentName();
      in.nextToken();
      if (!language.equals("zh") && !language.startsWith("zh-")) {
        in.skipChildren();
      } else if (in.currentToken() == JsonToken.START_ARRAY) {
        while (in.nextToken() == JsonToken.START_OBJECT) {
          readValue(in, key, into);
        }
      } else {
        readValue(in, key, into);
      }
    }
  }

  private static void readValue(JsonParser in, String key, List<String> into) throws IOException {
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      boolean wanted = in.currentName().equals(key);
      in.nextToken();
      if (wanted) {
        into.add(in.getText());
      } else {
        in.skipChildren();
      }
    }
  }
}
