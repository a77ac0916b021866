package org.battlegraph.link.live;

import org.battlegraph.BattlegraphException;
import org.battlegraph.mediawiki.ApiException;

/** Wikidata cannot be asked; the message says what works without. */
public final class NoServiceException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  NoServiceException(ApiException reason) {
    super(
        reason.getMessage()
            + "; without a network take --source snapshot, or a dump: --source FILE",
        reason);
  }
}
