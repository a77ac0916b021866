package org.battlegraph.store.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.battlegraph.BattlegraphException;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.api.StoreWriter;
import org.battlegraph.cli.OneFactPipeline;
import org.battlegraph.link.ItemAnswer;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.text.ArticleFormat;

/**
 * Puts versions of some articles into several stores at once, says each when it is there, and goes
 * on until it is killed or the disk is full. Run as a process of its own.
 */
final class StoreFiller {
  private static final int ARTICLES = 6;
  private static final int PUTS_BEFORE_FINISH = 6;

  private final Battlegraph battlegraph = battlegraph();
  private final String filling;

  private StoreFiller(int textLength) {
    this.filling = "。".repeat(textLength);
  }

  /**
   * Fills.
   *
   * @param args the folder of the stores, how many, a number for chance, and how much text an
   *     article has
   */
  public static void main(String... args) throws IOException {
    StoreFiller filler = new StoreFiller(Integer.parseInt(args[3]));
    filler.battlegraph.graph(List.of(filler.article(0, 0))); // loads the classes
    System.out.println("ready");
    if (System.in.read() < 0) {
      return; // who started it is gone
    }
    for (int store = 0; store < Integer.parseInt(args[1]); store++) {
      int number = store;
      Random chance = new Random(Long.parseLong(args[2]) * ARTICLES + store);
      new Thread(() -> filler.fill(Path.of(args[0], "" + number), number, chance)).start();
    }
  }

  private void fill(Path folder, int store, Random chance) {
    try (DiskStore disk = DiskStore.openOrCreate(folder)) {
      StoreWriter writer = battlegraph.into(disk);
      for (long version = System.currentTimeMillis(); !System.out.checkError(); version++) {
        int number = chance.nextInt(ARTICLES);
        writer.put(article(number, version));
        System.out.println("put " + store + " " + number + " " + version);
        if (chance.nextInt(PUTS_BEFORE_FINISH) == 0) {
          writer.finish();
          System.out.println("finished " + store);
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

  private ArticleFacts article(int number, long version) {
    return read(battlegraph, name(number), "1941年3月9日，第802師佔領青石鎮。第" + version + "版。" + filling);
  }

  static ArticleFacts read(Battlegraph battlegraph, String name, String text) {
    return battlegraph.read(name, text, ArticleFormat.MARKDOWN);
  }

  private static String name(int number) {
    return "甲" + number;
  }
}
