package org.battlegraph.store.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntry;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntryType;

/**
 * The end of a database's journal, where a process may have been killed while it wrote.
 *
 * <p>TDB2 replays what was committed when it opens a database, and refuses one whose journal ends
 * in half an entry. Such an entry is of a transaction that was not committed, so it can be cut off.
 */
final class JournalTail {
  private JournalTail() {}

  /** Cuts off what was not committed where the journal of a database ends in half an entry. */
  static void trim(Path database) throws IOException {
    List<Path> folders;
    try (Stream<Path> entries = Files.list(database)) {
      folders = entries.filter(Files::isDirectory).toList();
    }
    for (Path folder : folders) {
      Location location = Location.create(folder.toString());
      if (Journal.exists(location)) {
        trim(Journal.create(location));
      }
    }
  }

  private static void trim(Journal journal) {
    long committed = 0;
    try {
      Iterator<JournalEntry> entries = journal.entries();
      while (entries.hasNext()) {
        if (entries.next().getType() == JournalEntryType.COMMIT) {
          committed = journal.position();
        }
      }
    } catch (TransactionException halfAnEntry) {
      journal.truncate(committed);
      journal.sync();
    } finally {
      journal.close();
    }
  }
}
