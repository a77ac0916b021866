package org.battlegraph.api;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.battlegraph.correct.Corrections;
import org.battlegraph.model.fact.ArticleFacts;

/**
 * Reads files some at a time.
 *
 * @param reader reads some files
 * @param entities the IRIs of what an article speaks of
 * @param corrections what people corrected, some of which may fit nothing in any article
 */
record ReadInTurn(
    Function<List<Path>, MappedArticles> reader,
    Function<ArticleFacts, Stream<String>> entities,
    Corrections corrections) {
  /** Enough to keep several processors busy, and few enough for any heap. */
  private static final int AT_ONCE = 32;

  Stream<MappedArticles> of(List<Path> files) {
    Set<String> known = new HashSet<>();
    Stream<MappedArticles> read =
        IntStream.iterate(0, begin -> begin < files.size(), begin -> begin + AT_ONCE)
            .mapToObj(begin -> files.subList(begin, Math.min(begin + AT_ONCE, files.size())))
            .map(reader)
            .peek(some -> note(some, known));
    return Stream.concat(read, Stream.of(known).map(this::rest));
  }

  private void note(MappedArticles some, Set<String> known) {
    if (!corrections.ofEntities().isEmpty()) {
      some.articles().stream().flatMap(entities).forEach(known::add);
    }
  }

  private MappedArticles rest(Set<String> known) {
    return new MappedArticles(List.of(), List.of(), corrections.unfit(known));
  }
}
