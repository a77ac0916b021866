package org.battlegraph.correct;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.battlegraph.model.fact.CorrectionKind;

/**
 * One correction as it stands in a file.
 *
 * @param place the file, and which of its corrections it is, for messages
 * @param kind what it does
 * @param by who made it
 * @param on when
 * @param reason why
 * @param article the article whose fact it is about; empty for entities
 * @param iris the fact's IRI, or those of the two entities
 * @param values the values of the fact to add, or the new ones of the fact to amend
 */
record Entry(
    String place,
    CorrectionKind kind,
    String by,
    LocalDate on,
    String reason,
    Optional<String> article,
    List<String> iris,
    JsonNode values) {
  Entry {
    iris = List.copyOf(iris);
  }
}
