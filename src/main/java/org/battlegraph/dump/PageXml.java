package org.battlegraph.dump;

import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.battlegraph.model.text.ArticleFormat;

/** Reads the XML of one page. A page of several revisions is read in its last. */
final class PageXml {
  /** The JDK's own, whatever else is on the class path: its limits are those that are tested. */
  private static final XMLInputFactory XML = factory();

  /** What MediaWiki leaves as it is in the address of a page. */
  private static final String[] PLAIN = {
    "%3B", "%40", "%24", "%21", "%28", "%29", "%2C", "%2F", "%7E", "%3A"
  };

  private final String wiki;

  /**
   * Makes a reader.
   *
   * @param wiki what the addresses of pages begin with; empty if not known
   */
  PageXml(String wiki) {
    this.wiki = wiki;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Reads a page; one that is broken is told. */
  Optional<Page> read(PageScanner.Slice slice, Consumer<Problem> problems) {
    try {
      String xml =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(slice.xml())).toString();
      Fields fields = new Fields();
      fields.read(XML.createXMLStreamReader(new StringReader(xml)));
      if (fields.title.isEmpty()) {
        problems.accept(new Problem(slice.place(), "the page has no title"));
        return Optional.empty();
      }
      return Optional.of(fields.page(slice.place()));
    } catch (CharacterCodingException e) {
      problems.accept(new Problem(slice.place(), "the page is not UTF-8"));
    } catch (XMLStreamException e) {
      problems.accept(new Problem(slice.place(), "the page is not XML: " + reason(e)));
    } catch (NumberFormatException e) {
      problems.accept(new Problem(slice.place(), "not a number: " + e.getMessage()));
    }
    return Optional.empty();
  }

  private static String reason(XMLStreamException e) {
    return String.valueOf(e.getMessage()).replaceFirst("(?s)^ParseError.*?Message: ", "");
  }

  /** The values of a page in the making. */
  private final class Fields {
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private String title = "";
    private int namespace;
    private long id;
    private String redirect = "";
    private String revision = "";
    private String timestamp = "";
    private String wikitext = "";

    void read(XMLStreamReader in) throws XMLStreamException {
      while (in.hasNext()) {
        switch (in.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            open.addLast(in.getLocalName());
            text.setLength(0);
            if (in.getLocalName().equals("redirect")) {
              String target = in.getAttributeValue(null, "title");
              redirect = target == null ? "" : target;
            }
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              text.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
          case XMLStreamConstants.ENTITY_REFERENCE ->
              throw new XMLStreamException("an entity of its own: &" + in.getLocalName() + ";");
          case XMLStreamConstants.END_ELEMENT -> {
            take(String.join("/", open));
            open.removeLast();
          }
          default -> {
            // comments and instructions say nothing of the page
          }
        }
      }
    }

    private void take(String path) {
      String value = text.toString();
      text.setLength(0);
      switch (path) {
        case "page/title" -> title = value;
        case "page/ns" -> namespace = Integer.parseInt(value.strip());
        case "page/id" -> id = Long.parseLong(value.strip());
        case "page/revision/id" -> revision = value.strip();
        case "page/revision/timestamp" -> timestamp = value.strip();
        case "page/revision/text" -> wikitext = value;
        default -> {
          // who wrote it, and what else a dump knows
        }
      }
    }

    Page page(String place) {
      Page.Origin origin =
          new Page.Origin(
              title, wiki.isEmpty() ? "" : wiki + encoded(title), revision, timestamp, "");
      return new Page(
          place, title, namespace, id, redirect, origin, ArticleFormat.WIKITEXT, wikitext);
    }
  }

  private static String encoded(String title) {
    String encoded = URLEncoder.encode(title.replace(' ', '_'), StandardCharsets.UTF_8);
    for (String plain : PLAIN) {
      encoded =
          encoded.replace(plain, String.valueOf((char) Integer.parseInt(plain.substring(1), 16)));
    }
    return encoded;
  }
}
