package org.battlegraph.recognize.person;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;

/** Makes mentions: a name with the rank and the post that directly adjoin it. */
final class Adjoining {
  private static final Pattern APPOINTED = Pattern.compile("(?:[自兼出升接继改调担就]?任|为|自兼|兼)");
  private static final Pattern FAMILY = Pattern.compile("家族|兄弟|父子|一族|宗族|族人|祠堂?|之[后女妻]|[二三四五]");
  private static final String GAPS = " \u3000\n：:－-–—（(为由";

  private final Scene scene;

  Adjoining(Scene scene) {
    this.scene = scene;
  }

  /** Tells whether a name before an index goes on so as to call somebody by his surname: 魯氏. */
  static boolean isClan(String text, int index) {
    return index < text.length()
        && text.charAt(index) == '氏'
        && !FAMILY.matcher(text).region(index + 1, text.length()).lookingAt();
  }

  PersonMention mention(Span name, RuleName rule) {
    Optional<Title> post = Optional.empty();
    Optional<Title> rank = Optional.empty();
    boolean clan = isClan(scene.text(), name.end());
    Span whole = clan ? new Span(name.begin(), name.end() + 1) : name;
    // Before the name there may be a post, a rank before or after it, or both.
    for (Optional<Title> next = before(whole); next.isPresent(); next = before(whole)) {
      boolean isPost = next.get().kind() == Title.Kind.POST;
      if (isPost ? post.isPresent() : rank.isPresent()) {
        break;
      }
      post = isPost ? next : post;
      rank = isPost ? rank : next;
      whole = whole.union(next.get().span());
    }
    for (Optional<Title> next = after(whole); next.isPresent(); next = after(whole)) {
      boolean isPost = next.get().kind() == Title.Kind.POST;
      if (isPost && post.isPresent()
          || !isPost && rank.isPresent() && rank.get().span().begin() > name.begin()) {
        break;
      }
      post = isPost ? next : post;
      rank = isPost ? rank : next;
      whole = whole.union(next.get().span());
    }
    if (post.isEmpty()) {
      post = appointed(name.end());
      whole = post.map(Title::span).map(whole::union).orElse(whole);
    }
    return new PersonMention(
        Evidence.of(whole, rule),
        name,
        scene.reading().words(name),
        rank.map(title -> scene.reading().words(title.span())),
        post.map(title -> scene.reading().words(title.span())));
  }

  PersonMention nameAlone(Span name, RuleName rule) {
    return new PersonMention(
        Evidence.of(name, rule),
        name,
        scene.reading().words(name),
        Optional.empty(),
        Optional.empty());
  }

  private Optional<Title> before(Span span) {
    int end = span.begin();
    for (int gap = 0; gap < 3 && end > 0; gap++) {
      Optional<Title> title = scene.titles().endingAt(end);
      if (title.isPresent() || GAPS.indexOf(scene.text().charAt(end - 1)) < 0) {
        return title;
      }
      end--;
    }
    return scene.titles().endingAt(end);
  }

  private Optional<Title> after(Span span) {
    int begin = span.end();
    for (int gap = 0; gap < 2 && begin < scene.text().length(); gap++) {
      Optional<Title> title = scene.titles().beginningAt(begin);
      if (title.isPresent() || !Character.isWhitespace(scene.text().charAt(begin))) {
        return title;
      }
      begin++;
    }
    return scene.titles().beginningAt(begin);
  }

  /** Returns the post of 張三任總司令 and 以張三為總司令. */
  private Optional<Title> appointed(int end) {
    Matcher verb = APPOINTED.matcher(scene.text()).region(end, scene.text().length());
    return verb.lookingAt() ? scene.titles().beginningAt(verb.end()) : Optional.empty();
  }
}
