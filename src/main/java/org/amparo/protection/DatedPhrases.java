package org.amparo.protection;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amparo.policy.Kind;
import org.amparo.policy.Value;
import org.amparo.sheet.Shape;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Widens a date over the words that it places in time: "arrived in the United States in 2007", "the 2013 hearing",
 * "twice in 2003". The stand-in says the words again, so that they and the coarser date are one detail. Words that the
 * claim turns on, and words of anybody else's, are left alone.
 */
final class DatedPhrases {

  private static final Set<String> ABOUT = Set.of("about", "around", "approximately", "roughly", "circa", "sometime");
  private static final Set<String> TIMES = Set.of("once", "twice", "again", "later", "back");
  private static final Set<String> MOVES = Set.of("arrived", "arriving", "arrival", "came", "coming", "entered",
      "entering", "entry", "admitted", "admission", "returned", "returning", "return", "moved", "immigrated",
      "emigrated", "traveled", "travelled", "fled", "left", "departed", "departure", "removed", "removal", "deported",
      "deportation");
  private static final Set<String> LIFE = Set.of("born", "married", "divorced", "widowed", "died", "graduated",
      "separated", "enlisted", "retired", "baptized", "baptised", "converted", "resigned", "settled");
  private static final Set<String> AUXILIARIES = Set.of("was", "were", "got", "had", "first", "last", "initially",
      "originally", "subsequently", "later", "then", "illegally", "legally", "unlawfully", "again");
  private static final Set<String> OWNERS = Set.of("his", "her", "their", "its", "my", "our", "the");
  private static final Set<String> TOWARDS = Set.of("to", "in", "into", "at", "from");

  private final Sheet sheet;
  private final @Nullable Claim[] winners;
  private final Set<String> events = Set.copyOf(WordLists.lines(DatedPhrases.class, "dated-events.txt"));

  private DatedPhrases(Sheet sheet, @Nullable Claim[] winners) {
    this.sheet = sheet;
    this.winners = winners;
  }

  /** Widens the dates among {@code winners}. */
  static void widen(Sheet sheet, @Nullable Claim[] winners) {
    DatedPhrases phrases = new DatedPhrases(sheet, winners);
    int at = 0;
    while (at < winners.length) {
      Claim claim = winners[at];
      int end = at + 1;
      while (end < winners.length && winners[end] == claim) {
        end++;
      }
      if (claim != null && (claim.isPrivate(Kind.DATE) || claim.isPrivate(Kind.BIRTH_DATE)) && claim.value() instanceof Value.Date date) {
        phrases.widen(claim, at, end, date);
      }
      if (claim != null && claim.isPrivate(Kind.DURATION) && claim.value() instanceof Value.Length(String coarse)) {
        phrases.anchor(claim, end, coarse);
      }
      at = end;
    }
  }

  private void widen(Claim claim, int from, int to, Value.Date date) {
    if (!sheet.isProse(from) || from != claim.from() || to != claim.to()) {
      return;
    }
    if (date.day().isEmpty() && isEvent(to)) {
      set(claim, from, to + 1, new Value.Dated("", date, sheet.token(to).key()));
      return;
    }
    int about = beforeAbout(from, date);
    int in = date.lead() == Value.Lead.NONE && (isOpen(about - 1, "in") || isOpen(about - 1, "since")) ? about - 1
        : about;
    boolean on = in < about || about < from && isPreposition(about) || date.lead() != Value.Lead.NONE;
    boolean bare = date.day().isEmpty() && !sheet.is(in, "since");
    Optional<Integer> move = on && bare ? move(in) : Optional.empty();
    if (move.isPresent()) {
      set(claim, withAuxiliaries(move.get()), to, new Value.Dated(words(withAuxiliaries(move.get()), move.get()),
          led(date, Value.Lead.ON), ""));
    } else if (on && bare && TIMES.contains(key(in - 1)) && isOpen(in - 1)) {
      set(claim, in - 1, to, new Value.Dated(sheet.token(in - 1).key(), led(date, Value.Lead.ON), ""));
    } else if (about < from) {
      boolean preposition = isPreposition(about);
      boolean opens = preposition && sheet.token(about).shape() == Shape.CAPITALISED;
      set(claim, about, to,
          opens ? led(date, Value.Lead.ON_CAPITALISED) : preposition ? led(date, Value.Lead.ON) : date);
    }
  }

  /** "ten years after her arrival in the United States": what a length is counted from goes with it. */
  private void anchor(Claim claim, int to, String coarse) {
    int verb = OWNERS.contains(key(to)) && isOpen(to) ? to + 1 : to;
    boolean counted = (sheet.is(to - 1, "after") || sheet.is(to - 1, "before")) && isMove(verb);
    int towards = TOWARDS.contains(key(verb + 1)) ? verb + 2 : verb + 1;
    if (counted && isHome(towards)) {
      set(claim, claim.from(), towards + 3, new Value.Length(coarse + (verb > to ? " the " : " ") + key(verb)));
    }
  }

  private boolean isHome(int i) {
    return isOpen(i, "the") && sheet.is(i + 1, "united") && sheet.is(i + 2, "states");
  }

  /** Index of the first word of "in or around", "approximately", "on or about" before a date; the date's own otherwise. */
  private int beforeAbout(int from, Value.Date date) {
    if (date.lead() != Value.Lead.NONE || !ABOUT.contains(key(from - 1)) && !(sheet.is(from - 1, "in") && isAbout(from - 2))) {
      return from;
    }
    int at = sheet.is(from - 1, "in") ? from - 2 : from - 1;
    if (!isOpen(at) || !isOpen(from - 1) || sheet.token(at).shape() != Shape.LOWER) {
      return from;
    }
    boolean either = isOpen(at - 1, "or") && (isOpen(at - 2, "in") || isOpen(at - 2, "on"));
    return either ? at - 2 : at;
  }

  private boolean isAbout(int i) {
    return sheet.is(i, "sometime");
  }

  private boolean isPreposition(int i) {
    return sheet.is(i, "in") || sheet.is(i, "on") || sheet.is(i, "sometime");
  }

  /** Where "arrived in the United States" or "arrived" begins that ends before a token. */
  private Optional<Integer> move(int end) {
    if (isMove(end - 1) || LIFE.contains(key(end - 1)) && isOpen(end - 1)) {
      return Optional.of(end - 1);
    }
    if (!isHome(end - 3)) {
      return Optional.empty();
    }
    int verb = isMove(end - 4) ? end - 4 : TOWARDS.contains(key(end - 4)) && isOpen(end - 4) ? end - 5 : -1;
    return isMove(verb) ? Optional.of(verb) : Optional.empty();
  }

  /** "was born", "had last entered": the little words before go along. */
  private int withAuxiliaries(int verb) {
    int from = verb;
    while (verb - from < 2 && AUXILIARIES.contains(key(from - 1)) && isOpen(from - 1)
        && sheet.token(from - 1).shape() == Shape.LOWER) {
      from--;
    }
    return from;
  }

  private String words(int from, int last) {
    return IntStream.rangeClosed(from, last).mapToObj(this::key).collect(Collectors.joining(" "));
  }

  private boolean isMove(int i) {
    return MOVES.contains(key(i)) && isOpen(i) && sheet.token(i).shape() == Shape.LOWER;
  }

  private boolean isEvent(int i) {
    return i < sheet.size() && isOpen(i) && events.contains(key(i)) && sheet.token(i).shape() == Shape.LOWER;
  }

  private String key(int i) {
    return i >= 0 && i < sheet.size() ? sheet.token(i).key() : "";
  }

  private boolean isOpen(int i, String key) {
    return sheet.is(i, key) && isOpen(i);
  }

  /** Readable, and nobody said why. */
  private boolean isOpen(int i) {
    return i >= 0 && i < winners.length && winners[i] == null;
  }

  private static Value.Date led(Value.Date date, Value.Lead lead) {
    return new Value.Date(date.year(), date.month(), date.day(), date.decade(), lead);
  }

  private void set(Claim claim, int from, int to, Value value) {
    Claim wide = Claim.ofPrivate(from, to, claim.weight(), claim.kind(), claim.role(), value, claim.reason());
    for (int i = from; i < to; i++) {
      winners[i] = wide;
    }
  }
}
