package org.battlegraph.orbat;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.battlegraph.orbat.OrderOfBattle.Entry;

/**
 * Draws an order of battle: a box for each unit, one below the other, indented and joined by lines.
 * Below its name stands from when its link and its commanders are known; the words that they are
 * known by appear over the box.
 */
final class SvgTree {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final int INDENT = 36;
  private static final int GAP = 12;

  /** Above and below the lines of a box, and of each of them. */
  private static final int PADDING = 10;

  private static final int LINE = 17;
  private static final int WIDTH = 420;
  private static final int MARGIN = 16;
  private static final String STYLE =
      "text{font-family:'Noto Sans CJK TC','Noto Sans TC',sans-serif;font-size:14px;fill:#1b1b1b}"
          + ".note{font-size:11px;fill:#555}rect{fill:#f4f1e8;stroke:#6b5b3e}"
          + "path{fill:none;stroke:#6b5b3e}";

  private final XMLStreamWriter xml;
  private int next = MARGIN;

  private SvgTree(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String write(OrderOfBattle order) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      new SvgTree(xml).draw(order);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text takes all that is written", e);
    }
    return out.append('\n').toString();
  }

  private void draw(OrderOfBattle order) throws XMLStreamException {
    int width = 2 * MARGIN + (depth(order.unit()) - 1) * INDENT + WIDTH;
    int height = 2 * MARGIN + height(order.unit()) - GAP;
    xml.writeStartElement("svg");
    xml.writeDefaultNamespace(NAMESPACE);
    attributes("width", width, "height", height, "viewBox", "0 0 " + width + " " + height);
    attributes("role", "img");
    text("title", order.unit().name() + " " + order.day());
    text("style", STYLE);
    entry(order.unit(), 0);
    xml.writeEndElement();
  }

  private void entry(Entry entry, int depth) throws XMLStreamException {
    int x = MARGIN + depth * INDENT;
    int y = next;
    int bottom = y + box(entry);
    next = bottom + GAP;
    xml.writeStartElement("g");
    String words =
        known(entry)
            .map(each -> each.quotation() + " [" + each.article() + "]")
            .distinct()
            .collect(Collectors.joining("\n"));
    if (!words.isEmpty()) {
      text("title", words);
    }
    xml.writeEmptyElement("rect");
    attributes("x", x, "y", y, "width", WIDTH, "height", bottom - y, "rx", 4);
    label(x, y + LINE, "", entry.name());
    List<String> notes = notes(entry);
    for (int i = 0; i < notes.size(); i++) {
      label(x, y + (i + 2) * LINE, "note", notes.get(i));
    }
    xml.writeEndElement();
    for (Entry below : entry.subordinates()) {
      int to = next + box(below) / 2;
      xml.writeEmptyElement("path");
      attributes("d", "M%d %dV%dH%d".formatted(x + INDENT / 2, bottom, to, x + INDENT));
      entry(below, depth + 1);
    }
  }

  private static Stream<Attestation> known(Entry entry) {
    return Stream.concat(entry.known().stream(), entry.commanders().stream().map(Commander::known));
  }

  /** The lines below the name: how the link is known, and each commander with how he is. */
  private static List<String> notes(Entry entry) {
    return Stream.concat(
            entry.known().stream().map(SvgTree::note),
            entry.commanders().stream()
                .map(each -> TextTree.title(each) + "; " + note(each.known())))
        .toList();
  }

  private static int box(Entry entry) {
    return PADDING + (1 + notes(entry).size()) * LINE;
  }

  private static String note(Attestation known) {
    return known.when() + known.date().map(date -> " (" + date + ")").orElse("");
  }

  private void label(int x, int y, String type, String words) throws XMLStreamException {
    if (!words.isEmpty()) {
      xml.writeStartElement("text");
      attributes("x", x + 10, "y", y);
      if (!type.isEmpty()) {
        attributes("class", type);
      }
      xml.writeCharacters(words);
      xml.writeEndElement();
    }
  }

  private void text(String element, String words) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(words);
    xml.writeEndElement();
  }

  private void attributes(Object... namesAndValues) throws XMLStreamException {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      xml.writeAttribute(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
    }
  }

  private static int height(Entry entry) {
    return box(entry) + GAP + entry.subordinates().stream().mapToInt(SvgTree::height).sum();
  }

  private static int depth(Entry entry) {
    return 1 + entry.subordinates().stream().mapToInt(SvgTree::depth).max().orElse(0);
  }
}
