package org.amparo.web;

import java.util.List;
import org.amparo.flows.OtherVersion;
import org.amparo.versions.Disclosure;

/**
 * Another version of the decision on the desk, and what it and our copy would tell together.
 *
 * @param words what it is, in a sentence
 * @param places the first of the places, in words; labels that readers see, never what they hide
 * @param more how many places more there are
 */
record VersionView(String words, List<String> places, int more) {

  private static final int MOST_PLACES = 8;

  VersionView {
    places = List.copyOf(places);
  }

  static VersionView of(OtherVersion other, Words words) {
    List<String> places = other.places().stream().limit(MOST_PLACES).map(told -> place(told, words)).toList();
    String name = other.name().equals(OtherVersion.PUBLIC) ? words.of("versions.public") : other.name();
    String key = other.isAnotherDecision() ? "versions.another" : "versions.undoes";
    return new VersionView(
        words.of(key, name, other.places().size()), places, other.places().size() - places.size());
  }

  private static String place(OtherVersion.Told told, Words words) {
    String kind = words.of(told.what().kind());
    String what =
        switch (told.what()) {
          case Disclosure.ShownThere there -> words.of("versions.there", kind, there.label());
          case Disclosure.ShownHere _ -> words.of("versions.here", kind);
          case Disclosure.Narrowed both -> words.of("versions.narrowed", kind, both.label(), both.labelThere());
        };
    return words.of("versions.place", told.page(), told.line(), what);
  }
}
