package org.battlegraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.Resolution;
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
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.Link;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.PlainText;
import org.battlegraph.model.text.Section;
import org.battlegraph.model.text.Sentence;
import org.battlegraph.model.text.SourceMap;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;

/**
 * An article with its mentions, written as text.
 *
 * <p>Each line is a passage: {@code # 名} a heading, {@code - 名} a list item, which stands under the
 * nearest item with fewer blanks before it. A mention is {@code {kind 名}} or, linked, {@code {kind
 * 名>target}}. Kinds: {@code u} a unit ({@code u:side}, {@code u:named}, …), {@code p} a person,
 * {@code l} a place ({@code l:state}, {@code l:province}, {@code l:vicinity/桂林/E/3}), {@code e} an
 * event ({@code e:war}), {@code a} an anaphoric event.
 */
final class Script {
  private static final Pattern MENTION =
      Pattern.compile("\\{(\\w)(?::([^ ]+))? ([^}>]+)(?:>([^}]+))?}");
  private static final Pattern UNIT =
      Pattern.compile(
          "((?:独立|混成|新编|暂编|预备)*)(步兵|骑兵|野炮兵|工兵|战车)?第?([0-9一二三四五六七八九十〇]+)(步兵)?"
              + "(集团军|方面军|战区|纵队|纵(?!队)|师团|旅团|联队|连队|大队|中队|军|师|旅|团|营|连)");
  private static final Pattern NATION = Pattern.compile("(日軍|日军|國軍|国军|中國|中国|蘇聯|蘇軍|德軍|共軍|國民革命軍)$");

  private final StringBuilder text = new StringBuilder();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Integer> indents = new ArrayList<>();
  private final Resolution resolution;

  private Script(String name, String lines) {
    sections.add(new Section(1, "", Section.Kind.BODY));
    lines.lines().filter(line -> !line.isBlank()).forEach(this::line);
    PlainText plain = PlainText.of(text.toString());
    int[] offsets = new int[plain.length()];
    Article article =
        new Article(name, plain, sections, passages, links, new SourceMap(offsets, new int[] {0}));
    resolution = new Resolver().resolve(article, mentions);
  }

  static Script of(String name, String... lines) {
    return new Script(name, String.join("\n", lines));
  }

  Resolution resolution() {
    return resolution;
  }

  /** Returns the entity of the n-th mention, from 0. */
  Optional<Entity> entity(int mention) {
    return resolution.meaningOf(mentions.get(mention));
  }

  /** Returns for each mention the number of its entity by first appearance, or - for none. */
  String partition() {
    List<Object> seen = new ArrayList<>();
    StringBuilder out = new StringBuilder();
    for (Mention mention : mentions) {
      Optional<Entity> entity = resolution.meaningOf(mention);
      if (entity.isPresent() && !seen.contains(entity.get().id())) {
        seen.add(entity.get().id());
      }
      out.append(out.isEmpty() ? "" : " ")
          .append(entity.map(e -> Integer.toString(seen.indexOf(e.id()) + 1)).orElse("-"));
    }
    return out.toString();
  }

  private void line(String line) {
    int indent = line.length() - line.stripLeading().length();
    String content = line.strip();
    Passage.Kind kind = Passage.Kind.PARAGRAPH;
    if (content.startsWith("# ")) {
      kind = Passage.Kind.HEADING;
      sections.add(new Section(2, content.substring(2), Section.Kind.BODY));
    } else if (content.startsWith("- ")) {
      kind = Passage.Kind.ITEM;
    }
    int begin = text.length();
    words(kind == Passage.Kind.PARAGRAPH ? content : content.substring(2));
    Span span = new Span(begin, text.length());
    passages.add(
        new Passage(
            passages.size(),
            kind,
            span,
            sentences(span),
            sections.size() - 1,
            kind == Passage.Kind.ITEM ? parent(indent) : OptionalInt.empty(),
            Optional.empty()));
    indents.add(kind == Passage.Kind.ITEM ? indent : -1);
    text.append('\n');
  }

  private OptionalInt parent(int indent) {
    for (int i = indents.size() - 1; i >= 0 && indents.get(i) >= 0; i--) {
      if (indents.get(i) < indent) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private List<Sentence> sentences(Span span) {
    List<Sentence> sentences = new ArrayList<>();
    int begin = span.begin();
    for (int i = span.begin(); i < span.end(); i++) {
      if (text.charAt(i) == '。' || i == span.end() - 1) {
        sentences.add(new Sentence(new Span(begin, i + 1)));
        begin = i + 1;
      }
    }
    return sentences;
  }

  private void words(String content) {
    Matcher matcher = MENTION.matcher(content);
    int end = 0;
    while (matcher.find()) {
      text.append(content, end, matcher.start());
      int begin = text.length();
      text.append(matcher.group(3));
      Span span = new Span(begin, text.length());
      String detail = matcher.group(2) == null ? "" : matcher.group(2);
      mentions.add(mention(matcher.group(1), detail, matcher.group(3), span));
      if (matcher.group(4) != null) {
        links.add(new Link(span, matcher.group(4)));
      }
      end = matcher.end();
    }
    text.append(content.substring(end));
  }

  private Mention mention(String kind, String detail, String name, Span span) {
    Evidence evidence = Evidence.of(span, new RuleName("test"));
    return switch (kind) {
      case "u" -> unit(evidence, detail, name);
      case "p" -> new PersonMention(evidence, span, name, Optional.empty(), Optional.empty());
      case "l" -> place(evidence, detail, name);
      case "e" -> new EventMention(evidence, name, eventKind(detail), false);
      case "a" -> new EventMention(evidence, name, eventKind(detail), true);
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static EventKind eventKind(String detail) {
    return detail.isEmpty() ? EventKind.BATTLE : EventKind.valueOf(detail.toUpperCase());
  }

  private static Mention place(Evidence evidence, String detail, String name) {
    String[] parts = (detail.isEmpty() ? "settlement" : detail).split("/");
    return new PlaceMention(
        evidence,
        name,
        PlaceKind.valueOf(parts[0].toUpperCase()),
        parts.length > 1 ? Optional.of(parts[1]) : Optional.empty(),
        parts.length > 2 ? Optional.of(parts[2]) : Optional.empty(),
        parts.length > 3 ? Optional.of(Double.valueOf(parts[3])) : Optional.empty());
  }

  private Mention unit(Evidence evidence, String detail, String name) {
    Matcher nation = NATION.matcher(text.substring(0, evidence.span().begin()));
    Optional<String> before = nation.find() ? Optional.of(nation.group()) : Optional.empty();
    Matcher parts = UNIT.matcher(Folding.fold(name));
    boolean numbered = detail.isEmpty() && parts.matches();
    UnitForm form = numbered ? UnitForm.NUMBERED : UnitForm.valueOf(detail.toUpperCase());
    List<String> titles = new ArrayList<>();
    if (numbered) {
      Matcher title = Pattern.compile("..").matcher(parts.group(1));
      while (title.find()) {
        titles.add(title.group());
      }
    }
    Optional<String> arm =
        numbered
            ? Optional.ofNullable(parts.group(2) == null ? parts.group(4) : parts.group(2))
            : Optional.empty();
    Optional<String> word =
        numbered
            ? Optional.of(name.substring(name.length() - parts.group(5).length()))
            : Optional.of(name.replaceAll("^[該该此]|.*(?=軍|军|部|師)", "")).filter(w -> !w.isEmpty());
    return new UnitMention(
        evidence,
        name,
        form,
        before.filter(nationWord -> form != UnitForm.SIDE),
        titles,
        numbered
            ? OptionalInt.of(Integer.parseInt(Forms.arabic(parts.group(3))))
            : OptionalInt.empty(),
        arm,
        word,
        Extent.WHOLE,
        false);
  }
}
