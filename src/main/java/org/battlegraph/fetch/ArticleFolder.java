package org.battlegraph.fetch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A folder in which fetched articles are kept: {@code TITLE.wikitext} and {@code TITLE.json}.
 *
 * @param folder the folder; it is made when the first article comes
 */
public record ArticleFolder(Path folder) {
  private static final String ENDING = ".wikitext";

  /**
   * Keeps a page; one of the same title is replaced.
   *
   * @param page the page
   * @param fetched when it was fetched
   * @return the file of its wikitext
   * @throws FetchException if it cannot be written
   */
  public Path keep(WikiPage page, Instant fetched) {
    byte[] wikitext = page.wikitext().getBytes(StandardCharsets.UTF_8);
    Path file = folder.resolve(fileName(page.title()) + ENDING);
    Sidecar sidecar =
        new Sidecar(
            page.title(),
            page.url(),
            Long.toString(page.revision()),
            page.timestamp(),
            page.license(),
            Checksums.sha256(wikitext),
            fetched.truncatedTo(ChronoUnit.SECONDS).toString());
    try {
      Files.createDirectories(folder);
      write(file, wikitext);
      write(Sidecar.beside(file), sidecar.json().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new FetchException(file + ": cannot be written: " + e.getMessage(), e);
    }
    return file;
  }

  /** Returns a title as a file's name: what parts folders, or hides a file, is percent-encoded. */
  static String fileName(String title) {
    String name = title.replace("%", "%25").replace("/", "%2F").replace("\\", "%5C");
    return name.startsWith(".") ? "%2E" + name.substring(1) : name;
  }

  /** A file appears when it is complete. */
  private static void write(Path file, byte[] bytes) throws IOException {
    Path part = Files.createTempFile(file.toAbsolutePath().getParent(), ".fetch", ".part");
    try {
      Files.write(part, bytes);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
