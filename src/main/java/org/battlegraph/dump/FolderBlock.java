package org.battlegraph.dump;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.battlegraph.fetch.Sidecar;
import org.battlegraph.fetch.SidecarException;
import org.battlegraph.model.text.ArticleFormat;

/**
 * Some files of a folder, each of which holds an article.
 *
 * @param number its number, from 1
 * @param folder the folder
 * @param size how many bytes they have
 * @param files their paths within the folder, sorted
 */
record FolderBlock(int number, String folder, long size, List<String> files) implements Block {
  private static final long serialVersionUID = 1L;

  FolderBlock {
    files = List.copyOf(files);
  }

  @Override
  public String place() {
    return files.isEmpty() ? folder : Path.of(folder, files.get(0)) + " and " + files.size();
  }

  @Override
  public void read(PageVisitor visitor) {
    for (String file : files) {
      Path path = Path.of(folder, file);
      try {
        visitor.page(page(path));
      } catch (CharacterCodingException e) {
        visitor.problem(new Problem(path.toString(), "the file is not UTF-8"));
      } catch (SidecarException e) {
        visitor.problem(new Problem(path.toString(), e.getMessage()));
      } catch (IOException e) {
        visitor.problem(new Problem(path.toString(), "cannot be read: " + Reason.of(e)));
      }
    }
  }

  private static Page page(Path path) throws IOException {
    if (Files.size(path) > PageScanner.LONGEST) {
      throw new IOException(
          "longer than %d MB, which no article is".formatted(PageScanner.LONGEST >> 20));
    }
    String text =
        StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
            .toString();
    String name = path.getFileName().toString();
    ArticleFormat format = ArticleFormat.of(name).orElse(ArticleFormat.MARKDOWN);
    Optional<Sidecar> beside =
        format == ArticleFormat.WIKITEXT ? Sidecar.of(path) : Optional.empty();
    String title = ArticleFormat.withoutEnding(name);
    Page.Origin origin =
        beside
            .map(s -> new Page.Origin(s.title(), s.url(), s.revision(), s.timestamp(), s.license()))
            .orElseGet(() -> Page.Origin.of(title));
    return new Page(path.toString(), title, 0, 0, "", origin, format, text);
  }
}
