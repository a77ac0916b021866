package org.battlegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.fact.PlaceRole;
import org.battlegraph.model.mention.ObjectRole;

/** Reads the object that two verbs share: 包圍並殲滅某軍. */
final class SharedObjects {
  /** Between two verbs that have one object. */
  private static final Pattern JOINS = Pattern.compile("[并而后和与、]{1,2}(?:最终|最后|随后|一举|迅速|成功)?");

  private final String folded;
  private final ObjectReader objects;

  SharedObjects(String folded, ObjectReader objects) {
    this.folded = folded;
    this.objects = objects;
  }

  /** 包圍並殲滅某軍: what stands behind the second verb is the object of the first, too. */
  void read(List<Token> tokens, int verb, Roles roles) {
    int next = verb + 1;
    while (next < tokens.size() && Token.isMark(tokens.get(next), Cue.AND)) {
      next++;
    }
    boolean alone =
        roles.verb.mention().object() == ObjectRole.PLACE_OR_TARGET
            && !roles.passive
            && roles.places.isEmpty()
            && roles.targets.isEmpty();
    if (!alone
        || next >= tokens.size()
        || !(tokens.get(next) instanceof Token.Verb second)
        || second.mention().object() != ObjectRole.PLACE_OR_TARGET
        || !joinsVerbs(tokens.get(verb), second)) {
      return;
    }
    Roles other = new Roles(second);
    objects.read(new ArrayList<>(tokens), next, other);
    if (!other.relative && !other.dropped) {
      other.places.keySet().forEach(place -> roles.addPlace(place, PlaceRole.TO));
      roles.targets.addAll(other.targets);
    }
  }

  private boolean joinsVerbs(Token one, Token other) {
    return JOINS.matcher(folded.substring(one.span().end(), other.span().begin())).matches();
  }
}
