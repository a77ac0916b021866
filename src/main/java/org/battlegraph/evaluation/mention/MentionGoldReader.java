package org.battlegraph.evaluation.mention;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.battlegraph.evaluation.AnnotationFolder;
import org.battlegraph.evaluation.GoldException;
import org.battlegraph.model.text.Span;

/**
 * Reads articles whose mentions are annotated in full: one JSON file an article, with {@code
 * mentions}, each of a {@code kind}, from {@code begin} to before {@code end}, and its {@code
 * text}.
 */
public final class MentionGoldReader {
  private MentionGoldReader() {}

  /**
   * Reads the annotations of a folder, in the order of their names.
   *
   * @throws GoldException if the folder or a file in it cannot be read or is not an annotation of
   *     mentions, or there is none
   */
  public static List<AnnotatedMentions> readFolder(Path folder) {
    return AnnotationFolder.read(folder, MentionGoldReader::read);
  }

  private static AnnotatedMentions read(Path file, JsonNode annotation) {
    if (!annotation.path("mentions").isArray()) {
      throw new GoldException(file + " is not an annotation of mentions: no mentions");
    }
    List<AnnotatedMention> mentions = new ArrayList<>();
    annotation.get("mentions").forEach(node -> mentions.add(mention(file, node)));
    return new AnnotatedMentions(AnnotationFolder.article(file), mentions);
  }

  private static AnnotatedMention mention(Path file, JsonNode node) {
    MentionKind kind =
        MentionKind.of(node.path("kind").asText())
            .orElseThrow(() -> new GoldException(file + ": unknown kind in " + node));
    int begin = node.path("begin").asInt(-1);
    int end = node.path("end").asInt(-1);
    if (begin < 0 || end <= begin) {
      throw new GoldException(file + ": no stretch of text in " + node);
    }
    return new AnnotatedMention(kind, new Span(begin, end), node.path("text").asText());
  }
}
