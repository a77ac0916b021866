package org.battlegraph.evaluation.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.battlegraph.article.ArticleReader;
import org.battlegraph.model.entity.Resolution;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.EventKind;
import org.battlegraph.model.mention.EventMention;
import org.battlegraph.model.mention.Extent;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.model.mention.PlaceMention;
import org.battlegraph.model.mention.UnitForm;
import org.battlegraph.model.mention.UnitMention;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.provenance.Source;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.Span;

/** An article in which recognizers found what a test says they found. */
final class InventedArticle {
  private final Article article;
  private final List<Mention> mentions = new ArrayList<>();

  InventedArticle(String name, String markdown) {
    article = new ArticleReader().read(name, markdown);
  }

  InventedArticle unit(String words) {
    return unit(words, words, UnitForm.NUMBERED, Optional.empty());
  }

  InventedArticle unitOf(String words, String nation) {
    return unit(words, words, UnitForm.NUMBERED, Optional.of(nation));
  }

  InventedArticle pointingBack(String words) {
    return unit(words, words, UnitForm.ANAPHOR, Optional.empty());
  }

  /** A member of a list, whose whole name does not stand in the text. */
  InventedArticle member(String words, String name) {
    return unit(words, name, UnitForm.NUMBERED, Optional.empty());
  }

  private InventedArticle unit(String words, String name, UnitForm form, Optional<String> nation) {
    return add(
        new UnitMention(
            evidence(span(words)),
            name,
            form,
            nation,
            List.of(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Extent.WHOLE,
            !words.equals(name)));
  }

  InventedArticle person(String words, String name, String rank) {
    Span all = span(words);
    Span alone = span(name);
    return add(new PersonMention(evidence(all), alone, name, Optional.of(rank), Optional.empty()));
  }

  InventedArticle place(String words) {
    return place(words, PlaceKind.SETTLEMENT, Optional.empty());
  }

  InventedArticle vicinity(String words, String reference) {
    return place(words, PlaceKind.VICINITY, Optional.of(reference));
  }

  private InventedArticle place(String words, PlaceKind kind, Optional<String> reference) {
    return add(
        new PlaceMention(
            evidence(span(words)), words, kind, reference, Optional.empty(), Optional.empty()));
  }

  InventedArticle event(String words) {
    return add(new EventMention(evidence(span(words)), words, EventKind.BATTLE, false));
  }

  InventedArticle eventPointingBack(String words) {
    return add(new EventMention(evidence(span(words)), words, EventKind.BATTLE, true));
  }

  InventedArticle date(String words) {
    return add(new DateMention(evidence(span(words)), Optional.empty(), Optional.empty()));
  }

  /** Returns where words first stand. */
  Span span(String words) {
    String text = article.text().toString();
    int index = text.indexOf(words);
    if (index < 0) {
      throw new IllegalArgumentException(words + " is not in the article");
    }
    int begin = text.codePointCount(0, index);
    return new Span(begin, begin + words.codePointCount(0, words.length()));
  }

  /** Returns what a reader would write down. */
  AnnotatedMention marked(MentionKind kind, String words) {
    return new AnnotatedMention(kind, span(words), words);
  }

  ArticleFacts facts() {
    return new ArticleFacts(
        article,
        new Source(article.name(), Optional.empty(), Optional.empty(), "license", "0"),
        mentions,
        new Resolution(Map.of(), Map.of()),
        List.of());
  }

  private InventedArticle add(Mention mention) {
    mentions.add(mention);
    return this;
  }

  private static Evidence evidence(Span span) {
    return Evidence.of(span, new RuleName("test"));
  }
}
