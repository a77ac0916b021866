package org.battlegraph.serve;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.battlegraph.ontology.page.Html;
import org.battlegraph.query.Bilingual;
import org.battlegraph.reconcile.EntityType;
import org.battlegraph.reconcile.NamedThing;
import org.battlegraph.reconcile.PropertyValue;
import org.battlegraph.reconcile.ReconcilableProperty;
import org.battlegraph.reconcile.Reconciler;

/**
 * A thing at a glance: its names, what is known of it, and a sentence or two.
 *
 * @param thing the thing
 * @param reconciler which knows its properties
 * @param graph where its facts stand
 */
record PreviewPage(NamedThing thing, Reconciler reconciler, ShownGraph graph) {
  private static final int MOST_NAMES = 6;
  private static final int MOST_VALUES = 4;
  private static final int MOST_SENTENCES = 2;

  String html(String root) {
    return PageFrame.html(thing.label(), "zh", root, this::contents);
  }

  private void contents(Html out) {
    String others =
        thing.names().stream()
            .filter(name -> !name.equals(thing.label()))
            .limit(MOST_NAMES)
            .map(Html::escape)
            .collect(Collectors.joining(" · "));
    reconciler
        .typeOf(thing)
        .map(EntityType::name)
        .ifPresent(name -> out.line("<p>" + Html.escape(both(name)) + "</p>"));
    if (!others.isEmpty()) {
      out.line("<p>" + others + "</p>");
    }
    out.line("<dl>");
    List<ReconcilableProperty> all = reconciler.properties();
    Map<String, List<PropertyValue>> values =
        reconciler.values(thing, all.stream().map(ReconcilableProperty::id).toList());
    for (ReconcilableProperty property : all) {
      List<PropertyValue> some = values.getOrDefault(property.id(), List.of());
      if (!some.isEmpty() && !property.id().equals("title")) {
        out.line("<dt>" + Html.escape(both(property.name())) + "</dt>");
        out.line("<dd>" + Html.escape(some(some)) + "</dd>");
      }
    }
    out.line("</dl>");
    sentences().forEach(text -> out.line("<blockquote>" + Html.escape(text) + "</blockquote>"));
  }

  private List<String> sentences() {
    return Description.of(thing.iri(), graph.everything()).stream()
        .flatMap(description -> description.facts().stream())
        .flatMap(fact -> fact.quotations().stream())
        .distinct()
        .limit(MOST_SENTENCES)
        .toList();
  }

  private static String some(List<PropertyValue> values) {
    String words =
        values.stream()
            .limit(MOST_VALUES)
            .map(PropertyValue::words)
            .collect(Collectors.joining("、"));
    return values.size() > MOST_VALUES ? words + " …" : words;
  }

  private static String both(Bilingual text) {
    return text.english() + " " + text.chinese();
  }
}
