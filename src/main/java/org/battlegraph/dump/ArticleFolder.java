package org.battlegraph.dump;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.battlegraph.api.ArticleFiles;
import org.jspecify.annotations.Nullable;

/**
 * A folder of articles, with the folders in it.
 *
 * <p>It is listed twice and never held: the first time the files are counted, the second time their
 * names are dealt out into blocks by what they are, so that the order in which a disk lists them
 * does not matter.
 *
 * @param path the folder
 * @param files how many articles
 * @param identity what tells it from another
 * @param problems the folders in it that cannot be listed, and the links that lead nowhere
 */
record ArticleFolder(Path path, long files, Input.Identity identity, List<Problem> problems)
    implements Input {
  /** The names of so many files are held at once, and dealt out before more are read. */
  private static final int DEALT_AT_ONCE = 20_000;

  private static final int MOST_IN_A_BLOCK = 1000;
  private static final BigInteger HASHES = BigInteger.ONE.shiftLeft(256);

  ArticleFolder {
    problems = List.copyOf(problems);
  }

  /** Is shown each article of the folder. */
  interface Visit {
    void file(String name, BasicFileAttributes attributes) throws IOException;

    /** Something in the folder cannot be looked at; the rest can. */
    void lost(Problem problem);
  }

  /**
   * Lists a folder.
   *
   * @throws DumpException if it has no articles
   */
  static ArticleFolder of(Path path) {
    Totals totals = new Totals();
    walk(path, totals);
    if (totals.files == 0 && !totals.problems.isEmpty()) {
      throw new DumpException(totals.problems.get(0).line());
    }
    if (totals.files == 0) {
      throw new DumpException(path + ": the folder has no articles");
    }
    return new ArticleFolder(
        path,
        totals.files,
        new Identity(path.toString(), totals.bytes, "", totals.hash.mod(HASHES).toString(16)),
        totals.problems);
  }

  /** What a folder comes to, whatever the order of its files. */
  private static final class Totals implements Visit {
    private long files;
    private long bytes;
    private BigInteger hash = BigInteger.ZERO;
    private final List<Problem> problems = new ArrayList<>();

    @Override
    public void file(String name, BasicFileAttributes attributes) {
      files++;
      bytes += attributes.size();
      String told = name + '\n' + attributes.size() + '\n' + attributes.lastModifiedTime();
      hash =
          hash.add(
              new BigInteger(1, DumpFile.sha256().digest(told.getBytes(StandardCharsets.UTF_8))));
    }

    @Override
    public void lost(Problem problem) {
      problems.add(problem);
    }
  }

  /**
   * Shows the articles of a folder. Links to files are followed, as {@code map} does; links to
   * folders are not, since they may lead in a circle.
   */
  static void walk(Path folder, Visit visit) {
    try {
      Files.walkFileTree(folder, new Walk(folder, visit));
    } catch (IOException e) {
      throw new DumpException(folder + ": the folder cannot be listed: " + Reason.of(e), e);
    }
  }

  /** Goes on behind what cannot be looked at. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Visit visit;

    Walk(Path folder, Visit visit) {
      this.folder = folder;
      this.visit = visit;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes itself) throws IOException {
      if (ArticleFiles.isArticle(file.getFileName().toString())) {
        BasicFileAttributes attributes = itself;
        if (itself.isSymbolicLink()) {
          try {
            attributes = Files.readAttributes(file, BasicFileAttributes.class);
          } catch (IOException e) {
            visit.lost(new Problem(file.toString(), "a link that leads nowhere"));
            return FileVisitResult.CONTINUE;
          }
        }
        if (attributes.isRegularFile()) {
          visit.file(folder.relativize(file).toString(), attributes);
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      visit.lost(new Problem(file.toString(), "cannot be looked at: " + Reason.of(e)));
      return FileVisitResult.CONTINUE;
    }

    /** A folder of which the list breaks off. */
    @Override
    public FileVisitResult postVisitDirectory(Path inner, @Nullable IOException e) {
      if (e != null) {
        visit.lost(new Problem(inner.toString(), "cannot be listed to its end: " + Reason.of(e)));
      }
      return FileVisitResult.CONTINUE;
    }
  }

  @Override
  public Iterator<Block> blocks(int first, long bytes) {
    int count =
        (int)
            Math.max(
                (identity.size() + bytes - 1) / bytes,
                (files + MOST_IN_A_BLOCK - 1) / MOST_IN_A_BLOCK);
    try {
      Deal deal = new Deal(Files.createTempDirectory("battlegraph"), count);
      walk(path, deal);
      deal.flush();
      return IntStream.range(0, count).mapToObj(i -> block(deal, first + i, i)).iterator();
    } catch (IOException e) {
      throw new DumpException("the list of " + path + " cannot be kept: " + Reason.of(e), e);
    }
  }

  private Block block(Deal deal, int number, int index) {
    List<String> dealt = deal.take(index);
    long size = 0;
    List<String> names = new ArrayList<>();
    for (String line : dealt) {
      int tab = line.indexOf('\t');
      size += Long.parseLong(line.substring(0, tab));
      names.add(Deal.name(line.substring(tab + 1)));
    }
    names.sort(null);
    return new FolderBlock(number, path.toString(), size, names);
  }

  /** Names dealt out into as many files as there are blocks. */
  private static final class Deal implements Visit {
    private final Path folder;
    private final List<StringBuilder> waiting;
    private int held;

    Deal(Path folder, int count) {
      this.folder = folder;
      waiting = IntStream.range(0, count).mapToObj(i -> new StringBuilder()).toList();
      folder.toFile().deleteOnExit();
    }

    @Override
    public void file(String name, BasicFileAttributes attributes) throws IOException {
      int index = Math.floorMod(name.hashCode() * 0x9E3779B9, waiting.size());
      waiting.get(index).append(attributes.size()).append('\t').append(oneLine(name)).append('\n');
      if (++held >= DEALT_AT_ONCE) {
        flush();
      }
    }

    /** It was told when the folder was listed for the first time. */
    @Override
    public void lost(Problem problem) {}

    void flush() throws IOException {
      for (int i = 0; i < waiting.size(); i++) {
        StringBuilder names = waiting.get(i);
        if (names.length() > 0) {
          Files.writeString(file(i), names, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
          names.setLength(0);
          names.trimToSize();
        }
      }
      held = 0;
    }

    List<String> take(int index) {
      try {
        Path file = file(index);
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        Files.deleteIfExists(file);
        if (index == waiting.size() - 1) {
          Files.deleteIfExists(folder);
        }
        return lines;
      } catch (IOException e) {
        throw new DumpException("the list of a folder is gone: " + e.getMessage(), e);
      }
    }

    /** A name may hold the end of a line. */
    private static String oneLine(String name) {
      return name.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
    }

    static String name(String line) {
      return line.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }

    private Path file(int index) {
      return folder.resolve(Integer.toString(index));
    }
  }
}
