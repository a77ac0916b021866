package org.battlegraph.store.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.battlegraph.BattlegraphException;
import org.battlegraph.store.GraphStore;
import org.battlegraph.store.RdfFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskStoreTest {
  private static final Node ARTICLE =
      NodeFactory.createURI("https://w3id.org/battlegraph/resource/graph/article/甲");

  @TempDir private Path parent;

  private Path folder() {
    return parent.resolve("store");
  }

  @Test
  void whatIsWrittenIsThereWhenItIsOpenedAgain() {
    try (DiskStore store = DiskStore.openOrCreate(folder())) {
      store.graph().write(sink -> sink.quad(quad("one")));
    }
    try (DiskStore store = DiskStore.open(folder())) {
      assertThat(store.graph().size()).isEqualTo(1);
    }
  }

  @Test
  void aWriteThatFailsLeavesNothingBehind() {
    try (DiskStore store = DiskStore.openOrCreate(folder())) {
      store.graph().write(sink -> sink.quad(quad("before")));
      assertThatThrownBy(
              () ->
                  store
                      .graph()
                      .change(
                          quads -> {
                            store.graph().write(sink -> sink.quad(quad("half")));
                            throw new BattlegraphException("broken off");
                          }))
          .hasMessage("broken off");
      assertThat(store.graph().size()).isEqualTo(1);
    }
  }

  @Test
  void aChangeThatIsTakenBackLeavesItSettledWithWhatIsKept() {
    try (DiskStore store = DiskStore.openOrCreate(folder())) {
      store.kept().make("count", file -> write(file, "0"));
      assertThatThrownBy(
              () ->
                  store
                      .graph()
                      .change(
                          quads -> {
                            throw new BattlegraphException("broken off");
                          }))
          .hasMessage("broken off");
      assertThat(store.isSettled()).isTrue();
      assertThat(store.kept().find("count")).isPresent();
    }
  }

  @Test
  void aChangeUnsettlesItUntilWhatFollowsIsDerivedThoughItIsClosedBetween() {
    try (DiskStore store = DiskStore.openOrCreate(folder())) {
      assertThat(store.isSettled()).isTrue();
      store.graph().write(sink -> sink.quad(quad("one")));
      assertThat(store.isSettled()).isFalse();
    }
    try (DiskStore store = DiskStore.open(folder())) {
      assertThat(store.isSettled()).isFalse();
      store.settle();
    }
    try (DiskStore store = DiskStore.open(folder())) {
      assertThat(store.isSettled()).isTrue();
    }
  }

  @Test
  void whatIsMadeOfTheGraphIsKeptUntilTheGraphChanges() {
    try (DiskStore store = DiskStore.openOrCreate(folder())) {
      store.kept().make("count", file -> write(file, "0"));
    }
    try (DiskStore store = DiskStore.open(folder())) {
      assertThat(store.kept().find("count")).isPresent();
      assertThat(store.graph().size()).isZero();
      assertThat(store.kept().find("count")).as("after reading").isPresent();
      store.graph().write(sink -> sink.quad(quad("one")));
      store.settle();
      assertThat(store.kept().find("count")).as("after writing").isEmpty();
      store.kept().make("count", file -> write(file, "1"));
      assertThat(store.kept().find("count"))
          .get()
          .satisfies(file -> assertThat(file).hasContent("1"));
      assertThat(folder().resolve("kept").toFile().list()).hasSize(1);
    }
  }

  @Test
  void whatWasNotMadeToItsEndIsNotKept() {
    try (DiskStore store = DiskStore.openOrCreate(folder())) {
      assertThatThrownBy(
              () ->
                  store
                      .kept()
                      .make(
                          "count",
                          file -> {
                            write(file, "half");
                            throw new BattlegraphException("broken off");
                          }))
          .hasMessage("broken off");
      assertThat(store.kept().find("count")).isEmpty();
      store.kept().make("count", file -> write(file, "whole"));
      assertThat(store.kept().find("count")).isPresent();
    }
  }

  @Test
  void aSecondOneToOpenItIsToldWhoHasItAndWhatToDo() {
    try (DiskStore store = DiskStore.openOrCreate(folder())) {
      assertThatThrownBy(() -> DiskStore.open(folder()))
          .isInstanceOf(StoreException.class)
          .hasMessageStartingWith(
              folder()
                  + ": the store is open in another process ("
                  + ProcessHandle.current().pid()
                  + ")")
          .hasMessageContaining("--endpoint");
      assertThat(store.graph().size()).isZero();
    }
    DiskStore.open(folder()).close();
  }

  @Test
  void whereThereIsNothingNothingIsOpened() throws IOException {
    assertThatThrownBy(() -> DiskStore.open(folder()))
        .hasMessage(folder() + ": there is no store: map --store or load --store makes one");
    assertThat(folder()).doesNotExist();
    Files.createDirectory(folder());
    assertThatThrownBy(() -> DiskStore.open(folder())).hasMessageContaining("there is no store");
    assertThat(folder()).isEmptyDirectory();
  }

  @Test
  void aFolderOfSomethingElseIsLeftAlone() throws IOException {
    Files.createDirectory(folder());
    Files.writeString(folder().resolve("diary.txt"), "dear");
    assertThatThrownBy(() -> DiskStore.openOrCreate(folder()))
        .hasMessage(folder() + ": not a store, and not empty: give another folder");
    assertThatThrownBy(() -> DiskStore.load(folder(), sink -> {}, graph -> {}))
        .hasMessage(folder() + ": there is something already");
    assertThat(folder().toFile().list()).containsExactly("diary.txt");
  }

  @Test
  void aDatabaseOfSomebodyElseIsToldAsSuch() throws IOException {
    Files.createDirectories(folder().resolve("Data-0001"));
    assertThatThrownBy(() -> DiskStore.openOrCreate(folder()))
        .hasMessageStartingWith(folder() + ": a database of TDB2, but no store of Battlegraph");
  }

  @Test
  void aFileIsNoStore() throws IOException {
    Files.writeString(folder(), "dear");
    assertThatThrownBy(() -> DiskStore.openOrCreate(folder()))
        .hasMessage(folder() + ": a file, and no folder of a store");
    assertThat(folder()).hasContent("dear");
  }

  @Test
  void aStoreOfANewerVersionIsToldAndLeftAsItIs() throws IOException {
    DiskStore.openOrCreate(folder()).close();
    Path marker = folder().resolve(StoreState.FILE);
    String newer = Files.readString(marker).replace("version=1", "version=2");
    Files.writeString(marker, newer);
    assertThatThrownBy(() -> DiskStore.openOrCreate(folder()))
        .hasMessageStartingWith(
            folder() + ": a store of version 2, and this program knows version 1: open it with");
    assertThat(marker).hasContent(newer);
  }

  @Test
  void aStoreThatWasNotMadeToItsEndIsTold() throws IOException {
    Files.createDirectories(folder());
    new StoreState(0, StoreState.Stage.CREATING).write(folder());
    assertThatThrownBy(() -> DiskStore.openOrCreate(folder()))
        .hasMessage(
            folder()
                + ": the store was not made to its end: remove the folder and make it again from its"
                + " files");
  }

  @Test
  void aDamagedMarkerIsTold() throws IOException {
    DiskStore.openOrCreate(folder()).close();
    Files.writeString(folder().resolve(StoreState.FILE), "version=1\ngeneration=x\n");
    assertThatThrownBy(() -> DiskStore.open(folder()))
        .hasMessageStartingWith(folder() + ": battlegraph-store.properties is damaged");
  }

  @Test
  void whatIsLoadedIsThereWhenAllIsAndElseNothingIs() {
    assertThatThrownBy(
            () ->
                DiskStore.load(
                    folder(),
                    sink -> {
                      sink.quad(quad("half"));
                      throw new BattlegraphException("line 2 is broken");
                    },
                    graph -> {}))
        .hasMessage("line 2 is broken");
    assertThat(DiskStore.isNew(folder())).isTrue();
    try (DiskStore store =
        DiskStore.load(folder(), sink -> sink.quad(quad("whole")), graph -> {})) {
      assertThat(store.graph().size()).isEqualTo(1);
      assertThat(store.isSettled()).isFalse();
    }
  }

  @Test
  void whatSpeaksAgainstAGraphThatIsLoadedLeavesNothing() {
    assertThatThrownBy(
            () ->
                DiskStore.load(
                    folder(),
                    sink -> sink.quad(quad("one")),
                    graph -> {
                      throw new BattlegraphException("has " + graph.size());
                    }))
        .hasMessage("has 1");
    assertThat(DiskStore.isNew(folder())).isTrue();
  }

  @Test
  void aBackupHoldsAllThatTheStoreHoldsInEachGraph() {
    Path file = parent.resolve("backup.nq.gz");
    try (DiskStore store = DiskStore.openOrCreate(folder())) {
      store.graph().write(sink -> sink.quad(quad("one")));
      store.backup(file);
    }
    GraphStore read = GraphStore.inMemory();
    read.write(RdfFile.of(file)::read);
    assertThat(read.<Boolean>read(quads -> quads.contains(quad("one")))).isTrue();
  }

  @Test
  void aBackupIsNQuads() {
    try (DiskStore store = DiskStore.openOrCreate(folder())) {
      assertThatThrownBy(() -> store.backup(parent.resolve("backup.ttl")))
          .hasMessageEndingWith("backup.ttl: the ending is none of .nq and .nq.gz");
    }
  }

  @Test
  void compactingKeepsAllAndGivesRoomBack() throws IOException {
    try (DiskStore store = DiskStore.openOrCreate(folder())) {
      for (int i = 0; i < 20; i++) {
        String last = Integer.toString(i);
        store.graph().write(sink -> sink.quad(quad(last)));
      }
      store.compact();
      assertThat(store.graph().size()).isEqualTo(20);
      store.graph().write(sink -> sink.quad(quad("after")));
    }
    try (DiskStore store = DiskStore.open(folder())) {
      assertThat(store.graph().size()).isEqualTo(21);
    }
    assertThat(folder().resolve("data").resolve("Data-0001")).doesNotExist();
  }

  @Test
  void aJournalThatEndsInHalfAnEntryIsOfAWriteThatNeverWas() throws IOException {
    try (DiskStore store = DiskStore.openOrCreate(folder())) {
      store.graph().write(sink -> sink.quad(quad("one")));
    }
    Path journal = folder().resolve("data/Data-0001/journal.jrnl");
    byte[] promisesMore = ByteBuffer.allocate(28).putInt(24).array();
    Files.write(journal, promisesMore, StandardOpenOption.APPEND);
    try (DiskStore store = DiskStore.open(folder())) {
      assertThat(store.graph().size()).isEqualTo(1);
      store.graph().write(sink -> sink.quad(quad("two")));
    }
    try (DiskStore store = DiskStore.open(folder())) {
      assertThat(store.graph().size()).isEqualTo(2);
    }
  }

  private static Quad quad(String object) {
    return Quad.create(
        ARTICLE,
        NodeFactory.createURI("https://example.org/s"),
        NodeFactory.createURI("https://example.org/p"),
        NodeFactory.createLiteralString(object));
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new BattlegraphException("no file", e);
    }
  }
}
