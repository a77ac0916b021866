package org.battlegraph.bench.size;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.battlegraph.bench.size.Questions.Question;

/**
 * The tables that a run prints.
 *
 * @param questions what was asked
 * @param columns for each engine its answers, in the order of the questions
 * @param loading for each engine how many seconds it took to load
 */
record SizeTables(
    List<Question> questions, Map<String, List<Measured>> columns, Map<String, Double> loading) {
  private static final String OURS = "memory";
  private static final String PEER = "RDF4J";

  String markdown() {
    StringBuilder out = new StringBuilder();
    out.append("| | ").append(String.join(" | ", columns.keySet())).append(" |\n|---|");
    out.append("---|".repeat(columns.size())).append("\n| seconds to load | ");
    List<String> seconds = new ArrayList<>();
    columns.keySet().forEach(name -> seconds.add("%.1f".formatted(loading.get(name))));
    out.append(String.join(" | ", seconds)).append(" |\n\n| query | of | rows | ");
    out.append(String.join(" | ", columns.keySet())).append(" | ratio | same |\n|---|---|---|");
    out.append("---|".repeat(columns.size() + 2)).append('\n');
    int within = 0;
    int alone = 0;
    for (int i = 0; i < questions.size(); i++) {
      out.append(row(i));
      within += columns.containsKey(PEER) && isWithin(i) ? 1 : 0;
      alone += columns.containsKey(PEER) && !columns.get(PEER).get(i).isAnswer() ? 1 : 0;
    }
    out.append("\nWithin 1.5 times: %d of %d; ".formatted(within, questions.size()));
    return out.append("%s has no answer to %d%n".formatted(PEER, alone)).toString();
  }

  private boolean isWithin(int question) {
    Measured peer = columns.get(PEER).get(question);
    Measured ours = columns.get(OURS).get(question);
    return ours.isAnswer() && (!peer.isAnswer() || ours.ratio(peer) <= 1.5);
  }

  private String row(int question) {
    List<String> cells = new ArrayList<>();
    cells.add("`" + questions.get(question).name() + "`");
    cells.add(questions.get(question).about());
    Measured ours = columns.get(OURS).get(question);
    cells.add(ours.isAnswer() ? Integer.toString(ours.rows()) : "");
    List<String> different = new ArrayList<>();
    columns.forEach(
        (name, measured) -> {
          Measured one = measured.get(question);
          cells.add(one.isAnswer() ? "%.0f".formatted(one.millis()) : one.failure());
          if (one.isAnswer() && ours.isAnswer() && !one.digest().equals(ours.digest())) {
            different.add("%s (%d rows)".formatted(name, one.rows()));
          }
        });
    boolean comparable = columns.containsKey(PEER) && columns.get(PEER).get(question).isAnswer();
    cells.add(
        comparable && ours.isAnswer()
            ? "%.1f".formatted(ours.ratio(columns.get(PEER).get(question)))
            : "");
    cells.add(different.isEmpty() ? "yes" : "no: " + String.join(", ", different));
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
