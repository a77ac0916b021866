package org.battlegraph.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a graph says of one thing.
 *
 * @param thing the address that stands for it
 * @param statements the facts and inferences that speak of it
 * @param subjects the things and terms in them, itself among them, by address
 * @param sides of a battle: the forces that fought in it, by side; otherwise empty
 * @param article of an article: its text; otherwise empty
 * @param accounts of a thing: the battle that each article which tells of it is about, by title
 */
public record Dossier(
    String thing,
    List<Statement> statements,
    Map<String, Subject> subjects,
    List<Side> sides,
    Optional<ArticleText> article,
    Map<String, Account> accounts) {

  /** Copies the collections. */
  public Dossier {
    statements = List.copyOf(statements);
    sides = List.copyOf(sides);
    accounts = Map.copyOf(accounts);
  }

  /**
   * A side of a battle.
   *
   * @param party whose side it is; empty for the forces of which nobody says it
   * @param forces the forces that stand under no other one of it
   */
  public record Side(Optional<String> party, List<ForceTree> forces) {
    /** Copies the list. */
    public Side {
      forces = List.copyOf(forces);
    }
  }

  /**
   * The text of an article with what is recognized in it.
   *
   * @param title its title
   * @param text its plain text
   * @param sha256 the digest of the text, hexadecimal
   * @param license the address of its license
   * @param mentions what is recognized, in the order of the text
   */
  public record ArticleText(
      String title,
      String text,
      Optional<String> sha256,
      Optional<String> license,
      List<Mention> mentions) {
    /** Copies the list. */
    public ArticleText {
      mentions = List.copyOf(mentions);
    }
  }

  /**
   * The battle that an article is about: that of which at least half of its facts on battles speak.
   *
   * @param event the battle's address
   * @param first the first day that a fact of it may be of, where one is dated
   * @param last the last such day
   */
  public record Account(String event, Optional<String> first, Optional<String> last) {}

  /**
   * What stands somewhere in an article.
   *
   * @param start where it begins, in Unicode code points
   * @param end where it ends, exclusive
   * @param kind what it is: {@code unit}, {@code date}, {@code action}
   * @param thing the thing that is meant, where it is one
   */
  public record Mention(int start, int end, String kind, Optional<String> thing) {}
}
