package org.battlegraph.evaluation.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.battlegraph.evaluation.GoldException;
import org.battlegraph.model.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an annotation of mentions looks like, and what is said of a broken one. */
class MentionGoldReaderTest {
  @TempDir private Path folder;

  @Test
  void aMentionHasAKindAStretchOfTextAndItsWords() throws IOException {
    write("{\"kind\": \"unit\", \"begin\": 3, \"end\": 6, \"text\": \"第五旅\"}");

    assertThat(MentionGoldReader.readFolder(folder))
        .singleElement()
        .satisfies(
            article -> {
              assertThat(article.article()).isEqualTo("青石之戰");
              assertThat(article.mentions())
                  .containsExactly(new AnnotatedMention(MentionKind.UNIT, new Span(3, 6), "第五旅"));
            });
  }

  @Test
  void aBrokenAnnotationIsNamed() throws IOException {
    write("{\"kind\": \"rumor\", \"begin\": 3, \"end\": 6, \"text\": \"第五旅\"}");
    assertRefused("unknown kind");

    write("{\"kind\": \"unit\", \"begin\": 6, \"end\": 6, \"text\": \"\"}");
    assertRefused("no stretch of text");

    write("{\"kind\": \"unit\", \"end\": 6, \"text\": \"第五旅\"}");
    assertRefused("no stretch of text");

    Files.writeString(folder.resolve("青石之戰.json"), "{\"entities\": [], \"facts\": []}");
    assertRefused("no mentions");
  }

  private void write(String mention) throws IOException {
    Files.writeString(
        folder.resolve("青石之戰.json"),
        "{\"article\": \"青石之戰\", \"mentions\": [%s]}".formatted(mention));
  }

  private void assertRefused(String why) {
    assertThatThrownBy(() -> MentionGoldReader.readFolder(folder))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("青石之戰.json")
        .hasMessageContaining(why);
  }
}
