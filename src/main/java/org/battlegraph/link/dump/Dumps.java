package org.battlegraph.link.dump;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.link.WikidataSource;

/** Tells which dump a file is, and makes a source of it. */
public final class Dumps {
  /** SQL dumps say within their first lines which table they are of. */
  private static final int HEAD = 1 << 16;

  private static final Pattern TABLE = Pattern.compile("(?:CREATE TABLE|INSERT INTO) `(\\w+)`");
  private static final String TOOLKIT = "org.wikidata.wdtk.datamodel.helpers.JsonDeserializer";

  private Dumps() {}

  /**
   * Makes a source of the files of one dump.
   *
   * @param files a dump of entities as JSON; or an SQL dump of {@code wb_items_per_site}; or three
   *     of {@code page}, {@code redirect} and {@code page_props}. Each plain, .gz or .bz2
   * @param progress is told how far reading has come
   * @throws DumpException if a file is not there, or they are no dump
   */
  public static WikidataSource of(List<Path> files, Progress progress) {
    Map<String, DumpFile> tables = new HashMap<>();
    for (Path path : files) {
      if (!Files.isRegularFile(path)) {
        throw new DumpException(path + ": no such file");
      }
      if (path.getFileName().toString().matches(".*\\.sql(\\.gz|\\.bz2)?")) {
        tables.put(table(path), new DumpFile(path, progress));
      }
    }
    if (tables.isEmpty() && files.size() == 1) {
      requireToolkit();
      return new EntityDump(new DumpFile(files.get(0), progress));
    }
    if (tables.size() == 1 && files.size() == 1 && tables.containsKey(SitelinksDump.TABLE)) {
      return new SitelinksDump(tables.get(SitelinksDump.TABLE));
    }
    List<String> three = List.of(PagesDump.PAGE, PagesDump.REDIRECT, PagesDump.PROPERTIES);
    if (files.size() == three.size() && tables.keySet().containsAll(three)) {
      return new PagesDump(
          tables.get(PagesDump.PAGE),
          tables.get(PagesDump.REDIRECT),
          tables.get(PagesDump.PROPERTIES));
    }
    throw new DumpException(
        "a dump is one file of entities (.json), one of the table wb_items_per_site (.sql), or three"
            + " of page, redirect and page_props (.sql), each also .gz or .bz2");
  }

  private static String table(Path path) {
    try (InputStream in = new DumpFile(path, Progress.NONE).open()) {
      Matcher table = TABLE.matcher(new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1));
      if (table.find()) {
        return table.group(1);
      }
    } catch (IOException e) {
      throw new DumpException(path + ": cannot be read: " + e.getMessage(), e);
    }
    throw new DumpException(path + ":1: not an SQL dump of a table");
  }

  /** The toolkit is an optional dependency: who reads no such dump needs none of it. */
  private static void requireToolkit() {
    try {
      Class.forName(TOOLKIT, false, Dumps.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new DumpException(
          "a dump of entities is read by Wikidata Toolkit: add org.wikidata.wdtk:wdtk-datamodel to"
              + " the class path",
          e);
    }
  }
}
