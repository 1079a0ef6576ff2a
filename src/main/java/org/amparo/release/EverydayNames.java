package org.amparo.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.law.Agency;
import org.amparo.law.Country;
import org.amparo.law.Court;
import org.amparo.law.Law;
import org.amparo.law.Place;
import org.amparo.law.State;
import org.amparo.text.Span;

/**
 * Words that are people's names, and at least as often something else in a decision: a state ("Virginia"), a word of an
 * agency's name ("Security") or of the language ("Hope"). Seen alone, without a title before it, such a word is no
 * leak. Neither is a word inside the longer name of a place ("Falls Church", "Santa Cruz").
 */
final class EverydayNames {

  private static final String WORDS = "everyday-names.txt";

  private final Set<String> words = new HashSet<>();
  private final Map<String, List<List<String>>> phrasesByFirstWord = new HashMap<>();

  private EverydayNames(Stream<String> names) {
    names.map(name -> Word.of(name).stream().map(Word::plain).toList()).distinct().forEach(this::add);
  }

  private void add(List<String> name) {
    if (name.size() == 1) {
      words.add(name.getFirst());
    } else if (!name.isEmpty()) {
      phrasesByFirstWord.computeIfAbsent(name.getFirst(), unseen -> new ArrayList<>()).add(name);
    }
  }

  /** The words of {@code everyday-names.txt} and of the law's agencies, and the names of the law's places. */
  static EverydayNames load(Law law) {
    return new EverydayNames(
        Stream.of(
                law.courts().all().stream().flatMap(EverydayNames::names),
                law.states().all().stream().map(State::name),
                law.countries().all().stream().map(Country::allNames).flatMap(List::stream),
                law.countries().places().stream().map(Place::name),
                words(law.agencies().all().stream().map(Agency::allNames).flatMap(List::stream)),
                words(lines()))
            .flatMap(all -> all));
  }

  boolean contains(String word) {
    return words.contains(word);
  }

  /** Where places' names of more than one word stand in a text. */
  List<Span> phrases(List<Word> text) {
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      for (List<String> phrase : phrasesByFirstWord.getOrDefault(text.get(i).plain(), List.of())) {
        int end = i + phrase.size();
        if (end <= text.size() && text.subList(i, end).stream().map(Word::plain).toList().equals(phrase)) {
          found.add(text.get(i).span().cover(text.get(end - 1).span()));
        }
      }
    }
    return found;
  }

  private static Stream<String> words(Stream<String> names) {
    return names.flatMap(name -> Word.of(name).stream()).map(Word::plain);
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
