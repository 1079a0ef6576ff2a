package org.amparo.versions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.amparo.policy.Kind;

/** Compares the labels of two sides that stand for the same words. */
final class Meetings {

  private static final Set<Kind> DESCRIBED = EnumSet.of(Kind.PLACE, Kind.ORGANISATION);
  private static final Set<Kind> YEARS_OR_NUMBERS = EnumSet.of(Kind.AGE, Kind.NUMBER);
  private static final Set<String> SAY_NOTHING =
      Set.of("", "a", "an", "the", "in", "of", "on", "at", "and", "place", "organization", "name", "hidden", "number");

  private final List<Disclosure> disclosures = new ArrayList<>();
  private int agreeing;
  private int contradicting;

  Meetings(SideBySide sides) {
    for (SideBySide.Stretch stretch : sides.stretches()) {
      for (int k = 0; stretch.common() && k < stretch.hereTo() - stretch.hereFrom(); k++) {
        if (sides.here().get(stretch.hereFrom() + k) instanceof Token.Hidden here
            && sides.there().get(stretch.thereFrom() + k) instanceof Token.Hidden there) {
          meet(here, there);
        }
      }
    }
  }

  List<Disclosure> disclosures() {
    return List.copyOf(disclosures);
  }

  /** Whether the labels speak of different things more often than not, as those of two alike forms do. */
  boolean contradict() {
    return contradicting > 1 && contradicting > agreeing;
  }

  private void meet(Token.Hidden here, Token.Hidden there) {
    if (here.kind() == there.kind() && DESCRIBED.contains(here.kind())) {
      describe(here, there);
    } else if (here.kind() == there.kind() || YEARS_OR_NUMBERS.containsAll(Set.of(here.kind(), there.kind()))) {
      weigh(here, there);
    }
  }

  private void weigh(Token.Hidden here, Token.Hidden there) {
    Kind kind = here.kind() == there.kind() ? here.kind() : Kind.AGE;
    Optional<Choices> ours = Choices.of(kind, here.label());
    Optional<Choices> theirs = Choices.of(kind, there.label());
    if (ours.isPresent() && theirs.isPresent()) {
      count(here, there, ours.get(), theirs.get());
    } else if (ours.isPresent() != theirs.isPresent()) {
      one(here, there, theirs.isPresent(), ours.or(() -> theirs).orElseThrow().count() == 1);
    }
  }

  private void count(Token.Hidden here, Token.Hidden there, Choices ours, Choices theirs) {
    Choices both = ours.and(theirs);
    if (both.count() == 0) {
      contradicting++;
      return;
    }
    agreeing++;
    boolean narrowerThanOurs = both.isNarrowerThan(ours);
    boolean narrowerThanTheirs = both.isNarrowerThan(theirs);
    if (narrowerThanOurs && narrowerThanTheirs) {
      disclosures.add(new Disclosure.Narrowed(
          here.kind(), here.span(), here.label(), there.label(), OptionalInt.of(both.count())));
    } else if (narrowerThanOurs || narrowerThanTheirs) {
      one(here, there, narrowerThanOurs, both.count() == 1);
    }
  }

  private void describe(Token.Hidden here, Token.Hidden there) {
    Set<String> ours = saying(here.label());
    Set<String> theirs = saying(there.label());
    if (ours.equals(theirs)) {
      agreeing++;
    } else if (ours.containsAll(theirs) || theirs.containsAll(ours)) {
      one(here, there, theirs.size() > ours.size(), false);
    } else {
      disclosures.add(
          new Disclosure.Narrowed(here.kind(), here.span(), here.label(), there.label(), OptionalInt.empty()));
    }
  }

  private void one(Token.Hidden here, Token.Hidden there, boolean shownThere, boolean inFull) {
    disclosures.add(shownThere
        ? new Disclosure.ShownThere(here.kind(), here.span(), here.label(), inFull)
        : new Disclosure.ShownHere(here.kind(), here.span(), Optional.of(there.label()), inFull));
  }

  private static Set<String> saying(String label) {
    Set<String> words = new HashSet<>(Arrays.asList(label.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.removeAll(SAY_NOTHING);
    return words;
  }
}
