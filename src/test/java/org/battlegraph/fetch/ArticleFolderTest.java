package org.battlegraph.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFolderTest {
  private static final Instant NOON = Instant.parse("2024-06-01T12:00:00.5Z");

  @TempDir private Path folder;

  private static WikiPage page(String title) {
    return new WikiPage(
        title,
        title,
        "https://wiki.example/甲",
        12,
        "2024-05-06T07:08:09Z",
        "https://l.example/",
        "甲");
  }

  @Test
  void keepsTheTextAndWhatItIs() throws IOException {
    Path file = new ArticleFolder(folder.resolve("new")).keep(page("甲乙之戰"), NOON);
    assertThat(file).hasFileName("甲乙之戰.wikitext").hasContent("甲");
    assertThat(Sidecar.of(file))
        .contains(
            new Sidecar(
                "甲乙之戰",
                "https://wiki.example/甲",
                "12",
                "2024-05-06T07:08:09Z",
                "https://l.example/",
                "33e3580c093111e1c4cac922872c40371f7896bb3fa4e23be5840bd1834fc622",
                "2024-06-01T12:00:00Z"));
    try (Stream<Path> files = Files.list(folder.resolve("new"))) {
      assertThat(files.map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrder("甲乙之戰.wikitext", "甲乙之戰.json");
    }
  }

  @Test
  void replacesAnOlderRevision() {
    ArticleFolder articles = new ArticleFolder(folder);
    articles.keep(page("甲"), NOON);
    Path file = articles.keep(new WikiPage("甲", "甲", "u", 13, "t", "l", "乙"), NOON);
    assertThat(file).hasContent("乙");
    assertThat(Sidecar.of(file).orElseThrow().revision()).isEqualTo("13");
  }

  @Test
  void writesNoFileOutsideTheFolder() {
    assertThat(ArticleFolder.fileName("甲/乙")).isEqualTo("甲%2F乙");
    assertThat(ArticleFolder.fileName("../甲")).isEqualTo("%2E.%2F甲");
    assertThat(ArticleFolder.fileName("100%")).isEqualTo("100%25");
  }

  @Test
  void refusesATextThatWasChangedSince() throws IOException {
    Path file = new ArticleFolder(folder).keep(page("甲"), NOON);
    Files.writeString(file, "乙");
    assertThatThrownBy(() -> Sidecar.of(file))
        .isInstanceOf(SidecarException.class)
        .hasMessage(file + ": not the text of which 甲.json has the SHA-256");
  }

  @Test
  void saysWhatIsWrongWithWhatStandsBeside() throws IOException {
    Path file = Files.writeString(folder.resolve("甲.wikitext"), "甲");
    assertThat(Sidecar.of(file)).isEmpty();
    Path beside = Files.writeString(folder.resolve("甲.json"), "{");
    assertThatThrownBy(() -> Sidecar.of(file)).hasMessage(beside + ": not JSON");
    Files.writeString(beside, "{\"title\": \"甲\"}");
    assertThatThrownBy(() -> Sidecar.of(file)).hasMessage(beside + ": has no text 'url'");
  }
}
