package org.battlegraph.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.EchelonSize;
import org.battlegraph.orbat.SymbolCode;
import org.battlegraph.orbat.SymbolCode.Body;
import org.battlegraph.query.Cell;
import org.battlegraph.query.QueryDesk;

/** Reads what things are, are called and where they lie. */
final class SubjectReader {
  private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?(?:[eE]-?\\d+)?)";
  private static final Pattern POINT =
      Pattern.compile("(?:<[^>]*>\\s*)?POINT\\s*\\(\\s*" + NUMBER + "\\s+" + NUMBER + "\\s*\\)");
  private static final String SOURCE = "zh";

  /** What a thing is besides, and tells nobody anything. */
  private static final List<String> GENERAL = List.of("Entity", "Agent");

  private static final List<String> FORCES = List.of("Force", "MilitaryUnit", "Ship", "SideForce");

  private final QueryDesk desk;

  SubjectReader(QueryDesk desk) {
    this.desk = desk;
  }

  /** What is known of each, by address; a thing of which nothing is known is left out. */
  Map<String, Subject> read(Collection<String> iris) {
    Map<String, Subject> subjects = new TreeMap<>();
    Said.byNode(desk.askOfEach(PageQueries.THINGS, "thing", iris))
        .forEach((iri, said) -> subjects.put(iri, subject(iri, said)));
    return subjects;
  }

  private static Subject subject(String iri, Said said) {
    List<String> kinds =
        said.localNames("type").stream().filter(type -> !GENERAL.contains(type)).toList();
    boolean force = kinds.stream().anyMatch(FORCES::contains);
    return new Subject(
        iri,
        Terms.isTerm(iri) ? List.of() : kinds,
        labels(said),
        said.texts("altLabel"),
        said.first("side"),
        force ? Optional.of(unit(kinds, said)) : Optional.empty(),
        kinds.contains("Place") ? Optional.of(place(said)) : Optional.empty(),
        Stream.of("sameAs", "exactMatch", "closeMatch")
            .flatMap(link -> said.texts(link).stream())
            .distinct()
            .toList());
  }

  /** The preferred label of each language; that of the source stands under {@code zh}. */
  private static Map<String, String> labels(Said said) {
    Map<String, String> labels = new HashMap<>();
    List<Cell> all = new ArrayList<>(said.all("label"));
    all.addAll(said.all("prefLabel"));
    for (Cell cell : all) {
      if (cell instanceof Cell.Value label) {
        labels.putIfAbsent(label.language().orElse(SOURCE), label.text());
      }
    }
    return labels;
  }

  private static Subject.Unit unit(List<String> kinds, Said said) {
    Optional<String> echelon = said.localNames("echelon").stream().findFirst();
    EchelonSize size =
        echelon.map(each -> EchelonSize.of(Bg.NS + each)).orElse(EchelonSize.UNKNOWN);
    Body body = kinds.contains("Ship") ? Body.SHIP : size.afloat() ? Body.FLEET : Body.UNIT;
    SymbolCode symbol =
        new SymbolCode(SymbolCode.Identity.UNKNOWN, body, size.code(), said.localNames("arm"));
    return new Subject.Unit(
        symbol.digits(),
        echelon,
        size.level(),
        said.first("number").map(Long::parseLong).orElse(0L));
  }

  private static Subject.Place place(Said said) {
    return new Subject.Place(
        said.first("asWKT").flatMap(wkt -> point(wkt, said.first("coordinatePrecision"))),
        said.localNames("placeKind"),
        said.texts("within"),
        said.first("near"));
  }

  private static Optional<Subject.Point> point(String wkt, Optional<String> precision) {
    Matcher point = POINT.matcher(wkt);
    return point.matches()
        ? Optional.of(
            new Subject.Point(
                Double.parseDouble(point.group(2)),
                Double.parseDouble(point.group(1)),
                precision.map(Double::parseDouble).orElse(0.0)))
        : Optional.empty();
  }
}
