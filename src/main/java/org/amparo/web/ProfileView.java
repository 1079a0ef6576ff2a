package org.amparo.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.amparo.matching.CaseProfile;

/**
 * What was understood of a case, for a lawyer to check.
 *
 * @param rows what was found, by kind; what the story does not say is not there
 * @param story the story as it would be kept: names and details hidden
 */
record ProfileView(List<Row> rows, String story) {

  ProfileView {
    rows = List.copyOf(rows);
  }

  /**
   * One kind of fact.
   *
   * @param label what is told
   * @param values as shown
   */
  record Row(String label, List<String> values) {}

  static ProfileView of(CaseProfile profile, Words words) {
    List<Row> rows = new ArrayList<>();
    add(rows, words.of("facts.nationality"), profile.nationality(), words::country);
    add(rows, words.of("facts.gender"), profile.gender(), words::of);
    add(rows, words.of("facts.occupation"), profile.occupation(), Function.identity());
    add(rows, words.of("facts.persecutor"), profile.persecutors(), words::of);
    add(rows, words.of("facts.harm"), profile.harms(), words::of);
    add(rows, words.of("facts.ground"), profile.grounds(), words::of);
    add(rows, words.of("facts.application"), profile.applications(), words::of);
    add(rows, words.of("facts.circuit"), profile.circuit(), number -> words.of("circuit." + number));
    return new ProfileView(rows, profile.story());
  }

  private static <T> void add(List<Row> rows, String label, Optional<T> value, Function<? super T, String> saying) {
    add(rows, label, value.stream().toList(), saying);
  }

  private static <T> void add(List<Row> rows, String label, List<T> values, Function<? super T, String> saying) {
    if (!values.isEmpty()) {
      rows.add(new Row(label, values.stream().map(saying).toList()));
    }
  }
}
