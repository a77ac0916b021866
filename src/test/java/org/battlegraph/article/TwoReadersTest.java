package org.battlegraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.Citation;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Section;
import org.junit.jupiter.api.Test;

/** One article, kept as Markdown and as wikitext, is the same article to all that follows. */
class TwoReadersTest {
  private static final Path FOLDER = Path.of("src/test/resources/pair");

  private final ArticleReader reader = new ArticleReader();
  private final Article markdown = reader.read(FOLDER.resolve("青石會戰.md"));
  private final Article wikitext = reader.read(FOLDER.resolve("青石會戰.wikitext"));

  /** The list of footnotes behind the categories stands in the Markdown alone. */
  private static List<Passage> body(Article article) {
    return article.body();
  }

  private static String words(Article article, Passage passage) {
    return article.text().slice(passage.span());
  }

  @Test
  void bearsTheSameName() {
    assertThat(wikitext.name()).isEqualTo(markdown.name()).isEqualTo("青石會戰");
  }

  @Test
  void hasTheSameWordsAtTheSamePlaces() {
    String text = wikitext.text().toString();
    assertThat(markdown.text().toString()).startsWith(text).startsWith("青石會戰，是甲乙戰爭中，於1941年");
  }

  @Test
  void hasTheSamePassagesUnderEachOther() {
    assertThat(body(wikitext)).isEqualTo(body(markdown));
    assertThat(body(wikitext))
        .filteredOn(passage -> passage.kind() == Passage.Kind.ITEM)
        .extracting(passage -> words(wikitext, passage))
        .contains("第283團\n第284團", "第902聯隊");
  }

  @Test
  void hasTheSameSections() {
    assertThat(wikitext.sections())
        .isEqualTo(markdown.sections().subList(0, wikitext.sections().size()))
        .contains(new Section(3, "尾聲", Section.Kind.BODY));
  }

  @Test
  void hasTheSameLinks() {
    assertThat(wikitext.links()).isEqualTo(markdown.links()).hasSize(7);
  }

  @Test
  void citesTheSameWorksAtTheSamePlaces() {
    assertThat(wikitext.citations())
        .hasSize(3)
        .extracting(Citation::offset)
        .isEqualTo(markdown.citations().stream().map(Citation::offset).toList());
    assertThat(wikitext.citations())
        .extracting(Citation::work)
        .isEqualTo(markdown.citations().stream().map(Citation::work).toList())
        .contains(Optional.of("丙某. 丁史. 戊社. 1990"));
  }
}
