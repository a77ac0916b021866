package org.battlegraph.recognize.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.battlegraph.model.mention.PersonMention;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;
import org.battlegraph.recognize.Marks;
import org.battlegraph.recognize.Reading;
import org.battlegraph.recognize.Recognizer;

/**
 * Finds persons in an article.
 *
 * <p>A name counts when enough speaks for it anywhere in the article; then it is found everywhere,
 * except inside the names of events and of numbered units.
 */
public final class PersonRecognizer implements Recognizer {
  private static final RuleName FULL = new RuleName("person.name");
  private static final RuleName SHORT = new RuleName("person.short-name");

  private final PersonLexicon lexicon = PersonLexicon.load();

  @Override
  public List<PersonMention> recognize(Reading reading) {
    Scene scene = Scene.of(reading, lexicon);
    NameVotes votes = new NameVotes(scene.shapes());
    TitledNames.collect(scene, votes);
    LinkedNames.collect(scene, votes);
    ActingNames.collect(scene, votes);
    CommandersNames.collect(scene, votes);
    TitledArticles.collect(scene, votes);
    Coordination.collect(scene, votes);
    Map<String, NameShape> names = votes.accepted();

    Occurrences occurrences = new Occurrences(scene);
    Adjoining adjoining = new Adjoining(scene);
    List<PersonMention> mentions = new ArrayList<>();
    Marks taken = new Marks();
    for (Span span : occurrences.of(names)) {
      // A title between two names is the first one's; without it the second is still a name.
      PersonMention whole = adjoining.mention(span, FULL);
      PersonMention mention = taken.isIn(whole.span()) ? adjoining.nameAlone(span, FULL) : whole;
      taken.add(mention.span());
      mentions.add(mention);
    }
    for (Span span : new ShortNames(scene, occurrences).of(names)) {
      if (!taken.isIn(span)) {
        PersonMention whole = adjoining.mention(span, SHORT);
        mentions.add(taken.isIn(whole.span()) ? adjoining.nameAlone(span, SHORT) : whole);
      }
    }
    return mentions;
  }
}
