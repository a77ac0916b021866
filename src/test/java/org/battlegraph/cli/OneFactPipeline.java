package org.battlegraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.battlegraph.BattlegraphException;
import org.battlegraph.api.TextPipeline;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Naming;
import org.battlegraph.model.entity.Place;
import org.battlegraph.model.entity.Resolution;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.fact.Action;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.fact.Basis;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.DateValue;
import org.battlegraph.model.mention.Extent;
import org.battlegraph.model.mention.PartialDate;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.provenance.Source;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.ArticleFormat;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.PlainText;
import org.battlegraph.model.text.Section;
import org.battlegraph.model.text.Sentence;
import org.battlegraph.model.text.SourceMap;
import org.battlegraph.model.text.Span;

/**
 * Stands in for the text stages where the commands around them are tested: it takes every file for
 * one sentence, whose first ten characters are a date and which says that one unit took one place.
 */
public final class OneFactPipeline implements TextPipeline {
  private static final DateValue DAY = DateValue.at(PartialDate.of(1941, 3, 9));
  private static final EntityId UNIT = new EntityId("unit", "第802师");
  private static final EntityId PLACE = new EntityId("place", "青石镇");

  @Override
  public ArticleFacts read(Path file) {
    try {
      String name = file.getFileName().toString().replaceFirst("[.]md$", "");
      String text = Files.readString(file);
      if (text.isEmpty()) {
        throw new BattlegraphException(file + ": the file is empty");
      }
      return read(name, text, ArticleFormat.MARKDOWN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public ArticleFacts read(String name, String markdown, ArticleFormat format) {
    PlainText text = PlainText.of(markdown);
    Passage passage =
        new Passage(
            0,
            Passage.Kind.PARAGRAPH,
            text.span(),
            List.of(new Sentence(text.span())),
            0,
            OptionalInt.empty(),
            Optional.empty());
    Article article =
        new Article(
            name,
            text,
            List.of(new Section(1, "", Section.Kind.BODY)),
            List.of(passage),
            List.of(),
            new SourceMap(IntStream.range(0, text.length()).toArray(), new int[] {0}));
    Evidence date = Evidence.of(new Span(0, 9), new RuleName("date.day"));
    Evidence all = new Evidence(text.span(), new RuleName("action.plain"), List.of(date));
    return new ArticleFacts(
        article,
        new Source(
            name,
            Optional.empty(),
            Optional.empty(),
            "https://example.org/license",
            Integer.toHexString(markdown.hashCode())),
        List.of(new DateMention(date, Optional.of(DAY), Optional.empty())),
        new Resolution(Map.of(UNIT, unit(), PLACE, place()), Map.of()),
        List.of(capture(all)));
  }

  private static Action capture(Evidence evidence) {
    return new Action(
        new Basis(Optional.of(DAY), Optional.empty(), Standing.ASSERTED, 0.75, List.of(evidence)),
        ActionType.CAPTURE,
        Optional.of(UNIT),
        Optional.of(PLACE),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Extent.WHOLE);
  }

  private static Unit unit() {
    return new Unit(
        UNIT,
        new Naming("第802師", List.of(), Optional.empty()),
        Unit.Kind.FORMATION,
        Optional.empty(),
        OptionalInt.of(802),
        Optional.empty(),
        Optional.empty());
  }

  private static Place place() {
    return new Place(
        PLACE,
        new Naming("青石鎮", List.of(), Optional.empty()),
        PlaceKind.SETTLEMENT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
