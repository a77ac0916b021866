package org.battlegraph.evaluation.mention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.battlegraph.evaluation.GoldEntity;
import org.battlegraph.evaluation.GoldException;
import org.battlegraph.evaluation.Share;
import org.battlegraph.evaluation.Tally;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.text.PlainText;
import org.battlegraph.model.text.Span;

/** Compares the mentions of one article; what is annotated of it is added piece by piece. */
final class ArticleComparison {
  private static final int AROUND = 8;

  private final String name;
  private final PlainText text;
  private final String ownText;
  private final List<FoundMention> found;
  private final Map<MentionKind, Share> names = new EnumMap<>(MentionKind.class);
  private final Map<MentionKind, Tally> exact = new EnumMap<>(MentionKind.class);
  private final Map<MentionKind, Tally> overlapping = new EnumMap<>(MentionKind.class);
  private final List<MentionFinding> findings = new ArrayList<>();
  private int onlyInApparatus;

  ArticleComparison(ArticleFacts read) {
    this.name = read.article().name();
    this.text = read.article().text();
    this.ownText =
        read.article().body().stream()
            .map(passage -> text.slice(passage.span()))
            .collect(Collectors.joining("\n"));
    this.found = FoundMention.in(read);
  }

  /** Looks for every name of the entities among the mentions of the right kind. */
  void names(List<GoldEntity> entities) {
    Map<MentionKind, Set<String>> wanted = new EnumMap<>(MentionKind.class);
    for (GoldEntity entity : entities) {
      if (!entity.implied()) {
        MentionKind.ofEntity(entity.type())
            .ifPresent(
                kind ->
                    wanted
                        .computeIfAbsent(kind, k -> new LinkedHashSet<>())
                        .addAll(entity.names()));
      }
    }
    wanted.forEach(this::names);
  }

  private void names(MentionKind kind, Set<String> wanted) {
    Set<String> known = RecognizedNames.of(kind, found, text);
    List<String> missed = wanted.stream().filter(form -> !known.contains(form)).toList();
    names.put(kind, new Share(wanted.size() - missed.size(), wanted.size()));
    for (String form : missed) {
      onlyInApparatus += ownText.contains(form) ? 0 : 1;
      findings.add(new MentionFinding(MentionFinding.What.NAME, name, kind, form, otherKind(form)));
    }
  }

  private String otherKind(String form) {
    return found.stream()
        .filter(mention -> mention.names().contains(form))
        .map(mention -> "read as " + mention.kind().word())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /**
   * Compares the spans of all mentions.
   *
   * @throws GoldException if one is not what stands in the article
   */
  void mentions(List<AnnotatedMention> marked) {
    for (AnnotatedMention mention : marked) {
      boolean inText = text.span().contains(mention.span());
      if (!inText || !text.slice(mention.span()).equals(mention.text())) {
        throw new GoldException(
            "the annotation of %s does not fit its text: %s does not stand at %d"
                .formatted(name, mention.text(), mention.span().begin()));
      }
    }
    for (MentionKind kind : MentionKind.values()) {
      List<Span> golds =
          marked.stream().filter(m -> m.kind() == kind).map(AnnotatedMention::span).toList();
      List<Span> founds =
          found.stream().filter(m -> m.kind() == kind).map(FoundMention::span).toList();
      SpanMatching matching = SpanMatching.of(golds, founds);
      exact.put(kind, matching.exact());
      overlapping.put(kind, matching.overlapping());
      list(kind, matching);
    }
  }

  private void list(MentionKind kind, SpanMatching matching) {
    matching.missed().forEach(span -> add(MentionFinding.What.MISSED, kind, span, words(span)));
    matching
        .otherExtent()
        .forEach(
            pair ->
                add(
                    MentionFinding.What.EXTENT,
                    kind,
                    pair.gold(),
                    words(pair.gold()) + " (found: " + words(pair.found()) + ")"));
    matching.wrong().forEach(span -> add(MentionFinding.What.WRONG, kind, span, words(span)));
  }

  private void add(MentionFinding.What what, MentionKind kind, Span span, String words) {
    Span around =
        new Span(Math.max(0, span.begin() - AROUND), Math.min(text.length(), span.end() + AROUND));
    findings.add(new MentionFinding(what, name, kind, words, words(around)));
  }

  private String words(Span span) {
    return text.slice(span).replace('\n', ' ');
  }

  ArticleMentions result() {
    return new ArticleMentions(names, exact, overlapping, onlyInApparatus, findings);
  }
}
