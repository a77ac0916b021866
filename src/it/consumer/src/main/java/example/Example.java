package example;

import java.time.LocalDate;
import java.util.List;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.api.Question;
import org.battlegraph.api.Quotation;
import org.battlegraph.model.fact.Action;

/** Reads a sentence, and asks its graph. */
public final class Example {
  private Example() {}

  /** Prints what it finds. */
  public static void main(String[] args) {
    var battlegraph = Battlegraph.create();
    var article = battlegraph.read("青石之戰", "1931年3月2日，日軍第7師團第30聯隊攻佔青石城。");
    for (var fact : article.facts()) {
      if (fact instanceof Action action) {
        System.out.println(action.type() + " " + Quotation.of(article, fact).get(0).words());
      }
    }
    var graph = battlegraph.graph(List.of(article));
    graph
        .ask(Question.named("place-timeline").with("place", "青石城"))
        .rows()
        .forEach(System.out::println);
    System.out.println(graph.orderOfBattle("第7師團", LocalDate.of(1931, 3, 2)).unit().name());
  }
}
