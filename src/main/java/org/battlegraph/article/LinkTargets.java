package org.battlegraph.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands behind the address of a link: another article, a category, a picture, the web. */
final class LinkTargets {
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?:https?:)?//zh\\.(?:m\\.)?wikipedia\\.org/(?:wiki|zh(?:-[a-z]+)?)/(.+)"
              + "|(?:\\.\\./)?Page/(.+)\\.md(?:#.*)?");
  private static final Set<String> CATEGORIES = Set.of("category", "分类", "分類");
  private static final Set<String> PICTURES =
      Set.of("file", "image", "media", "文件", "檔案", "图像", "圖像");
  private static final Pattern OTHER_NAMESPACE =
      Pattern.compile(
          ":?(?:[a-z]{2,3}(?:-[a-z]+)*|wikipedia|user|special|template|help|portal|project|wikt|s|d"
              + "|維基百科|维基百科|模板|幫助|帮助|主題|主题|用戶|用户):.+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LANGUAGE =
      Pattern.compile("[a-z]{2,3}(?:-[a-z]+)*:.+", Pattern.CASE_INSENSITIVE);

  private LinkTargets() {}

  /** Returns the title of the article that an address leads to. */
  static Optional<String> article(String destination) {
    return title(destination)
        .map(LinkTargets::withoutFragment)
        .filter(title -> !title.isEmpty() && !OTHER_NAMESPACE.matcher(title).matches())
        .filter(title -> !isCategory(destination) && !isPicture(destination));
  }

  /** Returns the title of the article that a wiki's own link names. */
  static Optional<String> ofTitle(String name) {
    String title = withoutFragment(percentDecoded(name).replace('_', ' ').strip());
    String bare = title.startsWith(":") ? title.substring(1).strip() : title;
    return Optional.of(bare)
        .filter(each -> !each.isEmpty() && !OTHER_NAMESPACE.matcher(each).matches())
        .filter(
            each -> !PICTURES.contains(namespace(each)) && !CATEGORIES.contains(namespace(each)));
  }

  /** Tells whether a wiki's own link shows nothing where it stands: a category, a language. */
  static boolean isSilent(String name) {
    String title = name.replace('_', ' ').strip();
    return CATEGORIES.contains(namespace(title))
        || PICTURES.contains(namespace(title))
        || LANGUAGE.matcher(title).matches();
  }

  /** Tells whether an address leads to a category. */
  static boolean isCategory(String destination) {
    return title(destination).filter(title -> CATEGORIES.contains(namespace(title))).isPresent();
  }

  /** Tells whether an address leads to a picture. */
  static boolean isPicture(String destination) {
    return title(destination).filter(title -> PICTURES.contains(namespace(title))).isPresent();
  }

  private static Optional<String> title(String destination) {
    Matcher matcher = ARTICLE.matcher(destination);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String raw = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    return Optional.of(percentDecoded(raw).replace('_', ' ').strip());
  }

  private static String namespace(String title) {
    int colon = title.indexOf(':', title.startsWith(":") ? 1 : 0);
    return colon < 0 || title.startsWith(":")
        ? ""
        : title.substring(0, colon).strip().toLowerCase(Locale.ROOT);
  }

  private static String withoutFragment(String title) {
    int hash = title.indexOf('#');
    return hash < 0 ? title : title.substring(0, hash).strip();
  }

  /** Decodes percent signs followed by two hexadecimal digits; others stay as they are. */
  private static String percentDecoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] in = text.getBytes(StandardCharsets.UTF_8);
    byte[] out = new byte[in.length];
    int length = 0;
    for (int i = 0; i < in.length; i++) {
      int high = i + 2 < in.length && in[i] == '%' ? Character.digit(in[i + 1], 16) : -1;
      int low = high >= 0 ? Character.digit(in[i + 2], 16) : -1;
      if (low >= 0) {
        out[length++] = (byte) (high * 16 + low);
        i += 2;
      } else {
        out[length++] = in[i];
      }
    }
    return new String(out, 0, length, StandardCharsets.UTF_8);
  }
}
