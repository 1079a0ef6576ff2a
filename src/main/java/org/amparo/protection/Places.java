package org.amparo.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.law.Court;
import org.amparo.law.Law;
import org.amparo.law.Place;
import org.amparo.law.State;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.policy.Value;
import org.amparo.sheet.Phrases;
import org.amparo.sheet.Shape;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.Token;
import org.amparo.sheet.Vocabulary;
import org.amparo.sheet.WordLists;

/**
 * Finds towns, regions and states, and knows where they lie.
 */
final class Places implements Detector {

  private static final Set<String> LAW_WORDS = Set.of("penal", "code", "law", "health", "statute", "statutes",
      "vehicle", "criminal", "revised",
      "general", "family", "civil", "annotated", "evidence", "insurance", "business", "welfare");

  private static final Set<String> DIRECTIONS = Set.of("north", "south", "east", "west", "northern", "southern",
      "eastern", "western", "central", "upper", "lower", "greater", "inner", "downtown", "northeast", "northwest",
      "southeast", "southwest", "northeastern", "northwestern", "southeastern", "southwestern", "metropolitan", "port",
      "old", "rural");

  private static final Set<String> PARTS = Set.of("city", "state", "province", "region", "department", "district",
      "valley", "highlands", "delta", "coast", "island", "islands", "beach", "bay", "hills", "river");

  private static final Optional<String> HOME = Optional.of("United States");

  private final Vocabulary vocabulary;
  private final Phrases<Value> places = new Phrases<>();
  private final Phrases<String> states = new Phrases<>();
  private final Phrases<String> countries = new Phrases<>();
  private final Map<String, String> stateByPostal = new HashMap<>();

  Places(Law law, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    law.countries().all().forEach(country -> country.allNames().forEach(name -> countries.add(name, country.name())));
    for (State state : law.states().all()) {
      stateByPostal.put(state.postal().toLowerCase(Locale.ROOT), state.name());
      states.add(state.name(), state.name());
      state.abbreviations().forEach(name -> states.add(name, state.name()));
    }
    WordLists.table(Places.class, "border-cities.tsv").forEach(row -> places.add(row.get(0), border(row.get(1))));
    for (Court court : law.courts().all()) {
      places.add(court.city(), inState(law, court.state()));
    }
    law.countries().places().stream().filter(p -> p.kind() == Place.Kind.DIVISION)
        .forEach(place -> addAll(place, new Value.Region("a region", Optional.of(place.country()))));
    law.countries().places().stream().filter(p -> p.kind() == Place.Kind.TOWN)
        .forEach(place -> addAll(place, new Value.Town("a town", region(place), Optional.of(place.country()))));
    WordLists.table(Places.class, "us-cities.tsv").forEach(row -> places.add(row.get(0), inState(law, row.get(1))));
  }

  /** A division called "Central" or "Western" would claim every district court of that name. */
  private void addAll(Place place, Value value) {
    place.allNames().stream().filter(name -> !vocabulary.mayStandCapitalised(name)).forEach(name -> places.add(name,
        value));
  }

  /** The region, unless it bears the town's own name. */
  private static Optional<String> region(Place place) {
    return Optional.of(place.region()).filter(region -> !place.allNames().contains(region));
  }

  private static Value inState(Law law, String postal) {
    return new Value.Town("a city", law.states().byPostal(postal).map(State::name), HOME);
  }

  /** "[a border city in Mexico]" as the table says it. */
  private static Value border(String standIn) {
    String words = standIn.substring(1, standIn.length() - 1);
    int in = words.lastIndexOf(" in ");
    return new Value.Town(words.substring(0, in), Optional.empty(), Optional.of(words.substring(in + 4)));
  }

  @Override
  public List<Claim> detect(Sheet sheet) {
    List<Claim> claims = new ArrayList<>();
    int at = 0;
    while (at < sheet.size()) {
      at = Math.max(at + 1, claimAt(sheet, at, claims));
    }
    return claims;
  }

  private int claimAt(Sheet sheet, int at, List<Claim> claims) {
    if (!sheet.token(at).shape().startsUpper()) {
      return at;
    }
    Optional<Phrases.Found<Value>> place = places.longestAt(sheet, at);
    Optional<Phrases.Found<String>> state = states.longestAt(sheet, at);
    int end = cityBeforeState(sheet, at);
    if (end > at) {
      claims.add(Claim.ofPrivate(at, end, Weight.AUTHORITY, Kind.PLACE, Role.NONE,
          new Value.Town("a city", stateAt(sheet, lastWord(sheet, end)), HOME), "a city and its state"));
      return end;
    }
    Optional<Phrases.Found<String>> country = countries.longestAt(sheet, at);
    if (country.isPresent() && isPartOfCountry(sheet, country.get().to())) {
      int to = country.get().to() + 1;
      claims.add(Claim.ofPrivate(at, to, Weight.AUTHORITY, Kind.PLACE, Role.NONE,
          partOf(country.get().value(), sheet.is(to - 1, "city")), "a place named for its country"));
      return to;
    }
    if (place.isPresent()) {
      int to = withStateAfter(sheet, place.get().to());
      claims.add(Claim.ofPrivate(withDirection(sheet, at), to,
          holdsCountry(sheet, at, place.get().to()) ? Weight.AUTHORITY : Weight.DETAIL, Kind.PLACE, Role.NONE,
          place.get().value(), "a place"));
      return to;
    }
    if (state.isPresent() && isState(sheet, at, state.get().to())) {
      claims.add(claim(withDirection(sheet, at), state.get().to(), new Value.Region("a U.S. state", Optional.empty())));
      return state.get().to();
    }
    return at;
  }

  /** "San Salvador": the name of a country within that of a town keeps no part of it readable. */
  private boolean holdsCountry(Sheet sheet, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (countries.longestAt(sheet, i).filter(name -> name.to() <= to).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "Quillmaria City", "Quillmaria State": a name of more than the country. */
  private static boolean isPartOfCountry(Sheet sheet, int at) {
    return at < sheet.size() && PARTS.contains(sheet.token(at).key()) && sheet.token(at).shape() == Shape.CAPITALISED
        && sheet.runsOn(at - 1, at)
        && (at + 1 == sheet.size() || !sheet.token(at + 1).shape().startsUpper() || sheet.opensSentence(at + 1));
  }

  private static Value partOf(String country, boolean city) {
    return city ? new Value.Town("a city", Optional.empty(), Optional.of(country))
        : new Value.Region("a region", Optional.of(country));
  }

  /** "downtown", "North", "Upper" before a name are part of it. */
  private static int withDirection(Sheet sheet, int at) {
    boolean direction = at > 0 && DIRECTIONS.contains(sheet.token(at - 1).key()) && sheet.runsOn(at - 1, at);
    return direction && (sheet.token(at - 1).shape() == Shape.LOWER || !sheet.opensSentence(at - 1)) ? at - 1 : at;
  }

  private static Claim claim(int from, int to, Value value) {
    return Claim.ofPrivate(from, to, Weight.DETAIL, Kind.PLACE, Role.NONE, value, "a place");
  }

  /** One-word abbreviations of states are words too ("Miss.", "Or."), so they count in full or after a city only. */
  private boolean isState(Sheet sheet, int at, int to) {
    boolean law = to < sheet.size() && LAW_WORDS.contains(sheet.token(to).key());
    return !law && sheet.token(at).lengthChars() > 3 && !sheet.is(to, ".") | sheet.token(to - 1).lengthChars() > 4;
  }

  private static int lastWord(Sheet sheet, int end) {
    int i = end - 1;
    while (i > 0 && !sheet.token(i).shape().isWord()) {
      i--;
    }
    return i;
  }

  private Optional<String> stateAt(Sheet sheet, int at) {
    Token token = sheet.token(at);
    if (token.shape() == Shape.UPPER && token.lengthChars() == 2) {
      return Optional.ofNullable(stateByPostal.get(token.key()));
    }
    Optional<Phrases.Found<String>> one = token.shape().startsUpper() ? states.longestAt(sheet, at) : Optional.empty();
    Optional<Phrases.Found<String>> two = at > 0 && one.isEmpty() ? states.longestAt(sheet, at - 1) : Optional.empty();
    return one.or(() -> two).map(Phrases.Found::value);
  }

  /** Index after "City, ST 12345" that begins at a token; the token itself otherwise. */
  private int cityBeforeState(Sheet sheet, int at) {
    boolean inRun = at > 0 && sheet.token(at - 1).shape() == Shape.CAPITALISED
        && sheet.token(at - 1).line() == sheet.token(at).line()
        && !sheet.vocabulary().mayStandCapitalised(sheet.written(at - 1));
    if (inRun) {
      return at;
    }
    int comma = at + 1;
    while (comma < sheet.size() && comma - at < 6 && sheet.token(comma).line() == sheet.token(comma - 1).line()
        && (sheet.token(comma).shape().startsUpper() || sheet.is(comma, "."))) {
      comma++;
    }
    boolean spaced = sheet.is(comma, ",") || sheet.is(comma, ".") && comma > at + 1;
    int stateAt = spaced ? comma + 1 : comma;
    if (!spaced || stateAt >= sheet.size() || sheet.opensSentence(at) && sheet.isProse(at) && comma > at + 3) {
      return at;
    }
    boolean postal = sheet.token(stateAt).shape() == Shape.UPPER && sheet.token(stateAt).lengthChars() == 2
        && stateByPostal.containsKey(sheet.token(stateAt).key());
    Optional<Phrases.Found<String>> named = states.longestAt(sheet, stateAt);
    boolean full = named.isPresent() && sheet.token(stateAt).shape().startsUpper()
        && sheet.token(stateAt).lengthChars() > 2;
    if (!postal && !full) {
      return at;
    }
    int end = postal ? stateAt + 1 : named.get().to();
    return afterZip(sheet, end);
  }

  private int withStateAfter(Sheet sheet, int to) {
    if (!sheet.is(to, ",") || to + 1 >= sheet.size()) {
      return to;
    }
    boolean postal = sheet.token(to + 1).shape() == Shape.UPPER && stateByPostal.containsKey(sheet.token(to + 1).key());
    return postal ? afterZip(sheet, to + 2) : to;
  }

  private static int afterZip(Sheet sheet, int end) {
    boolean zip = end < sheet.size() && sheet.token(end).shape() == Shape.NUMBER && sheet.token(end).lengthChars() == 5;
    boolean more = zip && sheet.is(end + 1, "-") && end + 2 < sheet.size() && sheet.token(end + 2).lengthChars() == 4;
    return more ? end + 3 : zip ? end + 1 : end;
  }
}
