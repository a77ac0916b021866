package org.battlegraph.recognize.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.battlegraph.article.ArticleReader;
import org.battlegraph.model.mention.Extent;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.mention.UnitMention;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.Span;
import org.battlegraph.recognize.Reading;
import org.battlegraph.recognize.Recognition;
import org.battlegraph.recognize.Recognizer;
import org.battlegraph.recognize.event.EventRecognizer;
import org.battlegraph.zh.Folding;
import org.junit.jupiter.api.Test;

class PersonRecognizerTest {
  private static final Recognizer PERSONS = new PersonRecognizer();

  private static Article article(String markdown) {
    return new ArticleReader().read("試", markdown);
  }

  private static List<PersonMention> persons(String markdown, Recognizer... before) {
    List<Recognizer> recognizers = new ArrayList<>(List.of(before));
    recognizers.add(PERSONS);
    return new Recognition(Folding::fold, recognizers)
        .recognize(article(markdown)).stream()
            .filter(PersonMention.class::isInstance)
            .map(PersonMention.class::cast)
            .toList();
  }

  @Test
  void anAnchorThatRunsOnDoesNotStretchTheName() {
    assertThat(persons("[馬占山將軍在](../Page/馬占山.md \"wikilink\")海倫。"))
        .extracting(PersonMention::name)
        .containsExactly("馬占山");
  }

  @Test
  void aTargetWithTheWordForAnOfficerIsAPerson() {
    assertThat(persons("此時[方靖](../Page/方靖_\\(將領\\).md \"wikilink\")在場。"))
        .extracting(PersonMention::name)
        .containsExactly("方靖");
  }

  @Test
  void aLinkedTownIsNoPerson() {
    assertThat(persons("日軍占領[金城江](../Page/金城江.md \"wikilink\")。")).isEmpty();
  }

  @Test
  void aTransliterationWithALinkIsFoundAgainByItsLastPart() {
    assertThat(persons("[斯文·赫定](../Page/斯文·赫定.md \"wikilink\")抵達。赫定會見了守軍。"))
        .extracting(PersonMention::name)
        .containsExactly("斯文·赫定", "赫定");
  }

  @Test
  void theEvidenceHoldsPostAndRankAndTheNameSpanTheNameAlone() {
    String text = "當時軍長王銘章中將陣亡。";
    PersonMention person = persons(text).get(0);
    Article article = article(text);
    assertThat(article.text().slice(person.span())).isEqualTo("軍長王銘章中將");
    assertThat(article.text().slice(person.nameSpan())).isEqualTo("王銘章");
  }

  @Test
  void theCommanderInTheNameOfHisTroopsIsAPersonToo() {
    assertThat(persons("師長張培元撤退。張培元部退守塔城。", PersonRecognizerTest::troopsOfZhang))
        .extracting(PersonMention::name)
        .containsExactly("張培元", "張培元");
  }

  private static List<UnitMention> troopsOfZhang(Reading reading) {
    int begin = reading.folded().indexOf("张培元部");
    return List.of(
        new UnitMention(
            Evidence.of(new Span(begin, begin + 4), new RuleName("test.troops")),
            "張培元部",
            UnitForm.COMMANDER,
            Optional.empty(),
            List.of(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Extent.WHOLE,
            false));
  }

  @Test
  void theNameOfAnEventHoldsNoPerson() {
    assertThat(persons("師長林虎率部參加林虎事變。", new EventRecognizer()))
        .extracting(PersonMention::name)
        .containsExactly("林虎");
  }

  @Test
  void aLinkBesideAPostOrARankIsANameThoughNoNameLooksSo() {
    assertThat(persons("團長[莫敵群](../Page/莫敵群.md \"wikilink\")重傷。"))
        .extracting(PersonMention::name)
        .containsExactly("莫敵群");
    assertThat(persons("第二聯隊（[作間一儀](../Page/作間一儀.md \"wikilink\")大佐）"))
        .extracting(PersonMention::name)
        .containsExactly("作間一儀");
  }
}
