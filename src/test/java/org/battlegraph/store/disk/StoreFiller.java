package org.battlegraph.store.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.battlegraph.BattlegraphException;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.api.StoreWriter;
import org.battlegraph.cli.OneFactPipeline;
import org.battlegraph.link.ItemAnswer;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.text.ArticleFormat;

/**
 * Puts versions of some articles into a store as fast as it can, says each when it is there, and
 * goes on until it is killed or the disk is full. Run as a process of its own.
 */
final class StoreFiller {
  private static final int ARTICLES = 6;
  private static final int PUTS_BEFORE_FINISH = 6;

  private StoreFiller() {}

  /**
   * Fills.
   *
   * @param args the folder, a number for chance, and how much text an article has
   */
  public static void main(String... args) throws IOException {
    Battlegraph battlegraph = battlegraph();
    Random chance = new Random(Long.parseLong(args[1]));
    String filling = "。".repeat(Integer.parseInt(args[2]));
    battlegraph.graph(List.of(article(battlegraph, 0, 0, filling))); // loads the classes
    System.out.println("ready");
    if (System.in.read() < 0) {
      return; // who started it is gone
    }
    try (DiskStore store = DiskStore.openOrCreate(Path.of(args[0]))) {
      StoreWriter writer = battlegraph.into(store);
      for (long version = System.currentTimeMillis(); !System.out.checkError(); version++) {
        int number = chance.nextInt(ARTICLES);
        writer.put(article(battlegraph, number, version, filling));
        System.out.println("put " + number + " " + version);
        if (chance.nextInt(PUTS_BEFORE_FINISH) == 0) {
          writer.finish();
          System.out.println("finished");
        }
      }
    } catch (BattlegraphException e) {
      System.out.println("refused " + e.getMessage());
    }
  }

  static Battlegraph battlegraph() {
    return Battlegraph.builder()
        .pipeline(new OneFactPipeline())
        .wikidata(request -> new ItemAnswer.Builder().build())
        .build();
  }

  static List<String> names() {
    return IntStream.range(0, ARTICLES).mapToObj(StoreFiller::name).toList();
  }

  static ArticleFacts article(Battlegraph battlegraph, int number, long version, String filling) {
    return read(
        battlegraph, name(number), "1941年3月9日，第802師佔領青石鎮。第" + version + "版。" + filling);
  }

  static ArticleFacts read(Battlegraph battlegraph, String name, String text) {
    return battlegraph.read(name, text, ArticleFormat.MARKDOWN);
  }

  private static String name(int number) {
    return "甲" + number;
  }
}
