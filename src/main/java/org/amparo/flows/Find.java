package org.amparo.flows;

import java.util.Optional;
import org.amparo.library.Library;
import org.amparo.library.Search;
import org.amparo.library.SearchResult;
import org.amparo.release.ReleasedDecision;

/** Finds released decisions. */
public final class Find {

  private final Library library;

  Find(Library library) {
    this.library = library;
  }

  public SearchResult search(Search search) {
    return library.search(search);
  }

  /** The released decision of this id; empty when there is none or it was withdrawn. */
  public Optional<ReleasedDecision> decision(String id) {
    return library.find(id);
  }
}
