package org.battlegraph.dump;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** Writes dumps in the form of Wikimedia's, of pages that are given. */
public final class DumpWriter {
  public static final String HEAD =
      """
      <mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="zh">
        <siteinfo>
          <sitename>Wikipedia</sitename>
          <dbname>zhwiki</dbname>
          <base>https://zh.wikipedia.org/wiki/Wikipedia:%E9%A6%96%E9%A1%B5</base>
        </siteinfo>
      """;

  public static final String FOOT = "</mediawiki>\n";

  private final List<byte[]> pages = new ArrayList<>();

  /** Adds an article. */
  public DumpWriter article(String title, String text) {
    return page(title, 0, "", text);
  }

  public DumpWriter page(String title, int namespace, String redirect, String text) {
    int id = pages.size() + 1;
    String tag = redirect.isEmpty() ? "" : "    <redirect title=\"" + escape(redirect) + "\" />\n";
    return raw(
        """
          <page>
            <title>%s</title>
            <ns>%d</ns>
            <id>%d</id>
        %s    <revision>
              <id>%d</id>
              <parentid>7</parentid>
              <timestamp>2026-01-02T03:04:05Z</timestamp>
              <contributor><username>甲</username><id>9</id></contributor>
              <model>wikitext</model>
              <format>text/x-wiki</format>
              <text bytes="1" xml:space="preserve">%s</text>
              <sha1>x</sha1>
            </revision>
          </page>
        """
            .formatted(escape(title), namespace, id, tag, 1000 + id, escape(text)));
  }

  /** Adds what stands in the dump as it is. */
  public DumpWriter raw(String xml) {
    return raw(xml.getBytes(StandardCharsets.UTF_8));
  }

  public DumpWriter raw(byte[] xml) {
    pages.add(xml);
    return this;
  }

  public Path plain(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      write(out);
    }
    return file;
  }

  public Path gzip(Path file) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      write(out);
    }
    return file;
  }

  /** One stream for all. */
  public Path bzip2(Path file) throws IOException {
    try (OutputStream out = new BZip2CompressorOutputStream(Files.newOutputStream(file))) {
      write(out);
    }
    return file;
  }

  /** A stream for the head, one for each so many pages, one for the foot. */
  public Path multistream(Path file, int pagesInAStream) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(stream(HEAD.getBytes(StandardCharsets.UTF_8)));
      for (int i = 0; i < pages.size(); i += pagesInAStream) {
        ByteArrayOutputStream some = new ByteArrayOutputStream();
        for (byte[] page : pages.subList(i, Math.min(pages.size(), i + pagesInAStream))) {
          some.write(page);
        }
        out.write(stream(some.toByteArray()));
      }
      out.write(stream(FOOT.getBytes(StandardCharsets.UTF_8)));
    }
    return file;
  }

  /** Streams of so many bytes of text, wherever a page ends: as pbzip2 and lbzip2 cut. */
  public Path cutAnywhere(Path file, int bytesInAStream) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    write(all);
    byte[] text = all.toByteArray();
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < text.length; i += bytesInAStream) {
        out.write(
            stream(
                java.util.Arrays.copyOfRange(text, i, Math.min(text.length, i + bytesInAStream))));
      }
    }
    return file;
  }

  static byte[] stream(byte[] text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new BZip2CompressorOutputStream(packed)) {
      out.write(text);
    }
    return packed.toByteArray();
  }

  private void write(OutputStream out) throws IOException {
    out.write(HEAD.getBytes(StandardCharsets.UTF_8));
    for (byte[] page : pages) {
      out.write(page);
    }
    out.write(FOOT.getBytes(StandardCharsets.UTF_8));
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
