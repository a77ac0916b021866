package org.battlegraph.store.disk;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * What the file says that makes a folder a store.
 *
 * @param generation goes up with each change, so that what was made of the graph before is known to
 *     be old
 * @param stage how far the last work on it came
 */
record StoreState(long generation, Stage stage) {
  /** The version of the folder's layout; a change that older programs cannot read raises it. */
  static final int VERSION = 1;

  static final String FILE = "battlegraph-store.properties";

  static final String PART = FILE + ".part";

  /** How far the last work on a store came. */
  enum Stage {
    /** It was being made; nothing in it can be relied on. */
    CREATING,
    /** Its articles are whole; what follows from them may be that of former ones. */
    CHANGING,
    /** All that follows from its articles was derived. */
    SETTLED
  }

  StoreState next() {
    return new StoreState(generation + 1, Stage.CHANGING);
  }

  StoreState at(Stage other) {
    return new StoreState(generation, other);
  }

  static boolean isThere(Path folder) {
    return Files.exists(folder.resolve(FILE));
  }

  /**
   * Reads the state of a folder.
   *
   * @throws StoreException if the file cannot be read or is of another version
   */
  static StoreState read(Path folder) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(folder.resolve(FILE))) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new StoreException(folder, FILE + " cannot be read: " + reason(e), e);
    }
    try {
      int version = Integer.parseInt(properties.getProperty("version", ""));
      if (version != VERSION) {
        throw new StoreException(
            folder,
            "a store of version %d, and this program knows version %d: open it with the Battlegraph that wrote it, and move it by store backup and store restore"
                .formatted(version, VERSION));
      }
      return new StoreState(
          Long.parseLong(properties.getProperty("generation", "")),
          Stage.valueOf(properties.getProperty("stage", "").toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      throw new StoreException(
          folder, FILE + " is damaged: restore the store from a backup into another folder", e);
    }
  }

  /** Writes it in the place of the former: after a crash there is the one or the other. */
  void write(Path folder) {
    Path part = folder.resolve(PART);
    try {
      try (FileChannel channel =
          FileChannel.open(
              part,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING)) {
        for (ByteBuffer bytes = StandardCharsets.UTF_8.encode(text()); bytes.hasRemaining(); ) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(
          part,
          folder.resolve(FILE),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      force(folder);
    } catch (IOException e) {
      throw new StoreException(folder, "cannot be written to: " + reason(e), e);
    }
  }

  /** Tells whether a name in a folder is one that even an unfinished creation leaves behind. */
  static boolean isPart(String name) {
    return name.equals(PART);
  }

  private String text() {
    StringWriter text = new StringWriter();
    text.write("# A store of Battlegraph. The program writes this file; do not edit it.\n");
    text.write("version=" + VERSION + "\n");
    text.write("generation=" + generation + "\n");
    text.write("stage=" + stage.name().toLowerCase(Locale.ROOT) + "\n");
    return text.toString();
  }

  /** Makes the move itself last. Not every system can, and then its own order of writes counts. */
  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException unsupported) {
      return;
    }
  }

  private static String reason(Exception e) {
    return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
  }
}
