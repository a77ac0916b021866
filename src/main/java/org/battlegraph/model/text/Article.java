package org.battlegraph.model.text;

import java.util.List;

/**
 * An article as it was read: its plain text and what the markup said about it.
 *
 * @param name the file's name without its ending, unchanged
 * @param text the plain text; all offsets count in it
 * @param sections the sections in order; the first is the lead
 * @param passages all running text, in order
 * @param links all links to other articles, in order
 * @param citations all footnote marks, in order
 * @param sources where each character stands in the source file
 */
public record Article(
    String name,
    PlainText text,
    List<Section> sections,
    List<Passage> passages,
    List<Link> links,
    List<Citation> citations,
    SourceMap sources) {

  /** Copies the lists and checks that every offset lies in the text. */
  public Article {
    sections = List.copyOf(sections);
    passages = List.copyOf(passages);
    links = List.copyOf(links);
    citations = List.copyOf(citations);
    if (sources.length() != text.length()) {
      throw new IllegalArgumentException(name + ": the source map does not fit the text");
    }
    for (Passage passage : passages) {
      if (!text.span().contains(passage.span())) {
        throw new IllegalArgumentException(name + ": passage outside the text: " + passage.span());
      }
    }
    for (Citation citation : citations) {
      if (citation.offset() > text.length()) {
        throw new IllegalArgumentException(name + ": footnote outside the text: " + citation);
      }
    }
  }

  /** Makes an article without footnotes. */
  public Article(
      String name,
      PlainText text,
      List<Section> sections,
      List<Passage> passages,
      List<Link> links,
      SourceMap sources) {
    this(name, text, sections, passages, links, List.of(), sources);
  }

  /** Returns the section of a passage. */
  public Section sectionOf(Passage passage) {
    return sections.get(passage.section());
  }

  /** Returns the passages of the article's own text, without references and the like. */
  public List<Passage> body() {
    return passages.stream()
        .filter(passage -> sectionOf(passage).kind() == Section.Kind.BODY)
        .toList();
  }
}
