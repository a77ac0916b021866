package org.battlegraph.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.battlegraph.dossier.Dossier.Account;
import org.battlegraph.query.QueryDesk;

/**
 * Reads which battle an article is about. Who commanded a unit is often told without a date; by the
 * battle with which it is told two campaigns are told apart.
 */
final class AccountReader {
  /** What the query has for the first day where no fact is dated. */
  private static final String UNDATED = "~";

  private final QueryDesk desk;

  AccountReader(QueryDesk desk) {
    this.desk = desk;
  }

  /** The battles of the articles that some statements quote, by the articles' titles. */
  Map<String, Account> read(Collection<Statement> statements) {
    Set<String> articles =
        statements.stream()
            .flatMap(each -> each.quotations().stream())
            .map(Quotation::article)
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, List<Row>> byTitle =
        Row.of(desk.askOfEach(PageQueries.ACCOUNTS, "article", articles)).stream()
            .collect(Collectors.groupingBy(row -> row.text("title")));
    Map<String, Account> accounts = new HashMap<>();
    byTitle.forEach(
        (title, rows) -> {
          Row most = rows.get(0); // the query sorts them by their number of facts
          int all = rows.stream().mapToInt(row -> row.number("facts")).sum();
          if (most.number("facts") * 2 >= all) {
            accounts.put(
                title,
                new Account(
                    most.text("event"),
                    most.said("first").filter(day -> !day.equals(UNDATED)),
                    most.said("last")));
          }
        });
    return accounts;
  }
}
