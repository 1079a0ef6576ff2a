package org.amparo.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.outcomes.Definition;
import org.amparo.outcomes.Field;
import org.amparo.outcomes.Question;
import org.amparo.outcomes.Source;
import org.amparo.outcomes.Years;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * A question to the counts as the address says it, so that it can be shared. What makes no sense in it is as if it were
 * not there.
 *
 * @param by the fields to group by
 * @param where the value of each field that narrows
 * @param years as typed
 */
record OutcomesQuery(
    List<Field> by, Map<Field, String> where, String years, Source source, Definition definition) {

  /** Fields that the form lets one narrow by. */
  static final List<Field> NARROWING =
      List.of(Field.NATIONALITY, Field.COURT, Field.JUDGE, Field.REPRESENTATION, Field.CUSTODY, Field.LANGUAGE);

  private static final int LONGEST_VALUE_CHARS = 200;

  OutcomesQuery {
    by = List.copyOf(by);
    where = where.isEmpty() ? Map.of() : new EnumMap<>(where);
  }

  static OutcomesQuery of(MultiValueMap<String, String> parameters) {
    Source source = named(Source.values(), first(parameters, "source")).orElse(Source.COURT);
    Definition definition = named(Definition.values(), first(parameters, "definition")).orElse(Definition.HOUSE);
    List<Field> by = Stream.of("by", "and").map(p -> Field.of(first(parameters, p))).flatMap(Optional::stream)
        .filter(f -> f.sources().contains(source)).distinct().toList();
    Map<Field, String> where = new EnumMap<>(Field.class);
    for (Field field : NARROWING) {
      String value = first(parameters, field.word());
      if (!value.isEmpty() && field.sources().contains(source)) {
        where.put(field, value);
      }
    }
    boolean asked = !parameters.isEmpty();
    return new OutcomesQuery(
        by.isEmpty() && !asked ? List.of(Field.NATIONALITY) : by, where, first(parameters, "years"), source, definition);
  }

  private static String first(MultiValueMap<String, String> parameters, String name) {
    String value = Optional.ofNullable(parameters.getFirst(name)).orElse("").strip();
    return value.substring(0, Math.min(value.length(), LONGEST_VALUE_CHARS));
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String word) {
    return Stream.of(values).filter(v -> v.name().equalsIgnoreCase(word)).findFirst();
  }

  /** @throws org.amparo.outcomes.UnanswerableQuestion when the years make no sense */
  Question question() {
    Map<Field, List<String>> passing = new EnumMap<>(Field.class);
    where.forEach((field, value) -> passing.put(field, List.of(value)));
    return new Question(
        by, passing, years.isEmpty() ? Optional.empty() : Optional.of(Years.of(years)), source, definition, false);
  }

  public String word(int place) {
    return by.size() > place ? by.get(place).word() : "";
  }

  public String value(String field) {
    return Field.of(field).map(f -> where.getOrDefault(f, "")).orElse("");
  }

  /** The same question at another address, such as the one of its table as a file. */
  String address(String path) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    List<String> names = List.of("by", "and");
    for (int f = 0; f < by.size(); f++) {
      address.queryParam(names.get(f), by.get(f).word());
    }
    where.forEach((field, value) -> address.queryParam(field.word(), UriUtils.encode(value, StandardCharsets.UTF_8)));
    List<String> rest = new ArrayList<>(List.of("source", source.name(), "definition", definition.name()));
    for (int r = 0; r < rest.size(); r += 2) {
      address.queryParam(rest.get(r), rest.get(r + 1).toLowerCase(Locale.ROOT));
    }
    if (!years.isEmpty()) {
      address.queryParam("years", UriUtils.encode(years, StandardCharsets.UTF_8));
    }
    return address.build(true).toUriString();
  }
}
