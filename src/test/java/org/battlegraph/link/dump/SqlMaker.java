package org.battlegraph.link.dump;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes SQL dumps for tests, in the form that mysqldump gives them. */
final class SqlMaker {
  private static final int ROWS_IN_A_LINE = 20_000;

  private SqlMaker() {}

  /** Returns a dump of a table. */
  static byte[] dump(String table, String... insertions) {
    StringBuilder out = new StringBuilder("-- MySQL dump 10.19\n\nDROP TABLE IF EXISTS `");
    out.append(table).append("`;\nCREATE TABLE `").append(table).append("` (\n  `id` int\n);\n");
    for (String rows : insertions) {
      out.append("INSERT INTO `").append(table).append("` VALUES ").append(rows).append(";\n");
    }
    return out.append("-- Dump completed on 2026-01-01\n")
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Writes a dump of {@code wb_items_per_site} of about a size. */
  static void write(Path file, long bytes) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      out.write("CREATE TABLE `wb_items_per_site` (\n);\n".getBytes(StandardCharsets.UTF_8));
      long written = 0;
      for (int row = 1; written < bytes; ) {
        StringBuilder line = new StringBuilder("INSERT INTO `wb_items_per_site` VALUES ");
        for (int i = 0; i < ROWS_IN_A_LINE; i++, row++) {
          String site = row % 60 == 0 ? "zhwiki" : "enwiki";
          String title = row % 60 == 0 ? "條目" + row : "Article number " + row;
          line.append(i == 0 ? "(" : ",(").append(row).append(',').append(row + 7);
          line.append(",'").append(site).append("','").append(title).append("')");
        }
        byte[] text = line.append(";\n").toString().getBytes(StandardCharsets.UTF_8);
        out.write(text);
        written += text.length;
      }
      out.write("-- Dump completed on 2026-01-01\n".getBytes(StandardCharsets.UTF_8));
    }
  }
}
