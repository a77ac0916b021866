package org.battlegraph.store.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Puts versions of some graphs into one store, each in a transaction that it announces, and goes on
 * until it is killed. Run as a process of its own; it maps nothing, so that it begins soon.
 */
final class QuadFiller {
  private static final int PUTS_BEFORE_SETTLING = 6;

  private QuadFiller() {}

  /**
   * Fills.
   *
   * @param args the folder of the store, the file of the versions, and a number for chance
   */
  public static void main(String... args) throws IOException {
    GraphVersions versions = GraphVersions.read(Path.of(args[1]));
    System.out.println("ready");
    if (System.in.read() < 0) {
      return; // who started it is gone
    }
    Random chance = new Random(Long.parseLong(args[2]));
    try (DiskStore store = DiskStore.openOrCreate(Path.of(args[0]))) {
      Map<Node, Integer> there = new HashMap<>(store.graph().read(versions::in));
      while (!System.out.checkError()) {
        Node name = versions.names().get(chance.nextInt(versions.names().size()));
        int version = chance.nextInt(GraphVersions.EACH);
        System.out.println("begin " + name + " " + version);
        store.graph().change(quads -> put(versions, name, version, quads));
        there.put(name, version);
        System.out.println("put " + name + " " + version);
        if (chance.nextInt(PUTS_BEFORE_SETTLING) == 0) {
          store.graph().change(quads -> GraphVersions.derive(there, quads));
          store.settle();
        }
      }
    }
  }

  private static void put(GraphVersions versions, Node name, int version, DatasetGraph quads) {
    quads.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
    versions.of(name, version).forEach(quads::add);
  }
}
