package org.amparo.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.law.Agency;
import org.amparo.law.Country;
import org.amparo.law.Court;
import org.amparo.law.Law;
import org.amparo.law.Place;
import org.amparo.law.State;

/**
 * Words that are people's names, and at least as often something else in a decision: a court's city ("Falls Church"), a
 * state ("Virginia"), a word of the language ("Hope"). Seen alone, without a title before it, such a word is no leak.
 */
final class EverydayNames {

  private static final String WORDS = "everyday-names.txt";

  private final Set<String> words;

  private EverydayNames(Set<String> words) {
    this.words = words;
  }

  /** The words of {@code everyday-names.txt} and those in the names of the law's places and institutions. */
  static EverydayNames load(Law law) {
    Stream<String> names =
        Stream.of(
                law.courts().all().stream().flatMap(EverydayNames::names),
                law.states().all().stream().map(State::name),
                law.countries().all().stream().map(Country::allNames).flatMap(List::stream),
                law.countries().places().stream().map(Place::name),
                law.agencies().all().stream().map(Agency::allNames).flatMap(List::stream),
                lines())
            .flatMap(all -> all);
    return new EverydayNames(
        names.flatMap(name -> Word.of(name).stream()).map(Word::plain).collect(Collectors.toUnmodifiableSet()));
  }

  boolean contains(String word) {
    return words.contains(word);
  }

  private static Stream<String> names(Court court) {
    return Stream.concat(Stream.of(court.city()), court.otherNames().stream());
  }

  private static Stream<String> lines() {
    try (InputStream in = Objects.requireNonNull(EverydayNames.class.getResourceAsStream(WORDS), WORDS)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
