package org.battlegraph.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.text.Article;
import org.eclipse.mylyn.wikitext.mediawiki.MediaWikiLanguage;
import org.eclipse.mylyn.wikitext.parser.MarkupParser;

/**
 * Reads the wikitext of MediaWiki.
 *
 * <p>What a wiki does before it parses (templates, comments, references, variants of script) is
 * done here, with every character's place kept; the structure of what remains is found by Mylyn
 * WikiText. Immutable; may be used from several threads. Its time is linear in the length of the
 * text.
 */
final class WikitextReader {
  private static final Pattern REDIRECT =
      Pattern.compile(
          "\\s*#(?:redirect|重定向)\\s*:?\\s*\\[\\[([^\\]\\n|]{1,300})", Pattern.CASE_INSENSITIVE);

  private final Apparatus apparatus;
  private final TemplateWords templates = TemplateWords.load();

  WikitextReader(Apparatus apparatus) {
    this.apparatus = apparatus;
  }

  Article read(String name, String source, String file) {
    // A mark of the byte order counts as a character of the file and is none of the text.
    String wikitext = source.startsWith("\uFEFF") ? "\n" + source.substring(1) : source;
    Matcher redirect = REDIRECT.matcher(wikitext);
    if (redirect.lookingAt()) {
      throw new ArticleException(file, 1, "a redirect to " + redirect.group(1).strip());
    }
    ArticleBuilder builder = new ArticleBuilder(SourcePlaces.of(wikitext), apparatus);
    ExpandedText expanded = new ExpandedText();
    new WikitextExpander(WikitextScan.of(wikitext), templates, builder.footnotes(), expanded)
        .expand(0, wikitext.length(), 0);
    WikitextWriter writer = new WikitextWriter(expanded, builder);
    new MarkupParser(new MediaWikiLanguage(), writer).parse(writer.text());
    return builder.build(name);
  }
}
