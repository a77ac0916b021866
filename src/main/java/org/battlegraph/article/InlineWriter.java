package org.battlegraph.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Writes the words inside one Markdown block, without emphasis, pictures, tags and categories. */
final class InlineWriter extends AbstractVisitor {
  private final SourceWords words;
  private final ArticleBuilder builder;
  private boolean sawCategory;

  InlineWriter(SourceWords words, ArticleBuilder builder) {
    this.words = words;
    this.builder = builder;
  }

  /** Writes a block's words; tells whether there was a link to a category among them. */
  boolean write(Node block) {
    sawCategory = false;
    visitChildren(block);
    return sawCategory;
  }

  @Override
  public void visit(Text text) {
    decoded(text, text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    List<SourceSpan> spans = code.getSourceSpans();
    if (!spans.isEmpty()) {
      int ticks = 0;
      SourceSpan first = spans.get(0);
      while (ticks < first.getLength() && words.isTick(first.getInputIndex() + ticks)) {
        ticks++;
      }
      words.markdown(code.getLiteral(), first.getInputIndex() + ticks, end(spans));
    }
  }

  @Override
  public void visit(SoftLineBreak softBreak) {
    builder.joinLines(place(softBreak));
  }

  @Override
  public void visit(HardLineBreak hardBreak) {
    builder.breakLine(place(hardBreak));
  }

  @Override
  public void visit(HtmlInline tag) {
    String name = tag.getLiteral().toLowerCase(Locale.ROOT);
    if (name.startsWith("<br")) {
      builder.breakLine(place(tag));
    }
  }

  @Override
  public void visit(Image image) {
    // A picture's text is a caption at most; what it says is not running text.
  }

  @Override
  public void visit(Link link) {
    String destination = link.getDestination();
    if (LinkTargets.isCategory(destination)) {
      sawCategory = true;
      return;
    }
    if (LinkTargets.isPicture(destination)) {
      return;
    }
    int from = builder.position();
    visitChildren(link);
    Optional<String> target = LinkTargets.article(destination);
    target.ifPresent(title -> builder.link(from, title));
  }

  private void decoded(Node node, String literal) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (!spans.isEmpty()) {
      words.markdown(literal, spans.get(0).getInputIndex(), end(spans));
    }
  }

  private static int end(List<SourceSpan> spans) {
    SourceSpan last = spans.get(spans.size() - 1);
    return last.getInputIndex() + last.getLength();
  }

  private static int place(Node node) {
    Node at = node;
    while (at.getSourceSpans().isEmpty() && at.getPrevious() != null) {
      at = at.getPrevious();
    }
    return at.getSourceSpans().isEmpty() ? 0 : at.getSourceSpans().get(0).getInputIndex();
  }
}
