package org.amparo.web;

import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.outcomes.Answer;
import org.amparo.outcomes.Field;
import org.amparo.outcomes.Rate;
import org.amparo.outcomes.Source;
import org.amparo.outcomes.Tallied;
import org.springframework.web.util.UriUtils;

/**
 * What was counted, as a page shows it.
 *
 * @param heading what it is about
 * @param definition what was counted, in words
 * @param rows the table
 * @param bars the same as a chart: rows that have a rate
 * @param left what was left out, in sentences
 * @param minimum below how many decisions no rate is told
 * @param total the bar of all together; empty where it has no rate
 */
record CountView(
    String heading, String definition, List<Row> rows, List<Bar> bars, List<String> left, int minimum,
    Optional<Bar> total) {

  private static final int MOST_BARS = 25;
  private static final int MOST_YEARS = 60;

  /**
   * A line of the table.
   *
   * @param address where more is told of it; empty for none
   * @param total whether it is that of all
   */
  record Row(
      String name, String address, String applications, String grants, String denials, String others, String pending,
      String ofMerits, String ofCompletions, boolean total) {}

  /**
   * A bar of the chart, in hundredths of its width.
   *
   * @param says the rate and its interval in words
   */
  record Bar(String name, double share, double low, double high, String says) {

    public double spread() {
      return Math.max(high - low, 0.2);
    }
  }

  static CountView of(String heading, Answer answer, Words words, Locale language) {
    List<Answer.Line> lines = new ArrayList<>(answer.lines());
    boolean overYears = answer.question().by().equals(List.of(Field.YEAR));
    if (overYears) {
      lines.sort(Comparator.comparing((Answer.Line l) -> l.group().isEmpty() ? "" : l.group().getFirst().code()));
    }
    NumberFormat numbers = NumberFormat.getIntegerInstance(language);
    List<Row> rows = Stream.concat(lines.stream(), Stream.of(answer.total()))
        .map(line -> row(answer, line, words, numbers, language)).toList();
    List<Bar> bars = lines.stream().filter(l -> l.ofMerits().isPresent()).limit(overYears ? MOST_YEARS : MOST_BARS)
        .map(l -> bar(name(answer, l, words), l.ofMerits().orElseThrow(), language)).toList();
    String definition = answer.question().source() == Source.COURT
        ? words.of(answer.question().definition()) : words.of("outcomes.commons");
    List<String> left = answer.exclusions().stream()
        .map(e -> words.of("outcomes.left", e.rows(), words.orSame("Exclusion", e.why()))).toList();
    Optional<Bar> total = answer.total().ofMerits().map(r -> bar(words.of("outcomes.all"), r, language));
    return new CountView(heading, definition, rows, bars, left, answer.minimum(), total);
  }

  private static Row row(Answer answer, Answer.Line line, Words words, NumberFormat numbers, Locale language) {
    boolean total = line == answer.total();
    return new Row(
        total ? words.of("outcomes.all") : name(answer, line, words), total ? "" : address(answer, line),
        number(line.applications(), words, numbers), number(line.grants(), words, numbers),
        number(line.denials(), words, numbers), number(line.others(), words, numbers),
        number(line.pending(), words, numbers), rate(line.ofMerits(), language), rate(line.ofCompletions(), language), total);
  }

  private static String name(Answer answer, Answer.Line line, Words words) {
    if (line.group().isEmpty()) {
      return words.of("outcomes.together", line.together());
    }
    List<String> names = new ArrayList<>();
    for (int f = 0; f < line.group().size(); f++) {
      names.add(name(answer.question().by().get(f), line.group().get(f), words));
    }
    return String.join(" · ", names);
  }

  static String name(Field field, Tallied.Value value, Words words) {
    return field == Field.NATIONALITY ? words.country(value.label()) : words.orSame("Value", value.label());
  }

  /** Courts and judges have pages of their own. */
  private static String address(Answer answer, Answer.Line line) {
    if (answer.question().source() != Source.COURT || answer.question().by().size() != 1 || line.group().isEmpty()) {
      return "";
    }
    Field field = answer.question().by().getFirst();
    String code = UriUtils.encode(line.group().getFirst().code(), StandardCharsets.UTF_8);
    return field == Field.COURT || field == Field.JUDGE ? "/outcomes/" + field.word() + "?name=" + code : "";
  }

  private static Bar bar(String name, Rate rate, Locale language) {
    return new Bar(name, rate.share() * 100, rate.low() * 100, rate.high() * 100, says(rate, language));
  }

  private static String number(Optional<Long> count, Words words, NumberFormat numbers) {
    return count.map(numbers::format).orElse(words.of("outcomes.withheld"));
  }

  private static String rate(Optional<Rate> rate, Locale language) {
    return rate.map(r -> says(r, language)).orElse("");
  }

  private static String says(Rate rate, Locale language) {
    return Stream.of(rate.share(), rate.low(), rate.high())
        .map(s -> String.format(language, "%.1f", s * 100))
        .collect(Collectors.collectingAndThen(Collectors.toList(), s -> "%s %% (%s–%s)".formatted(s.get(0), s.get(1), s.get(2))))
        + " · n " + NumberFormat.getIntegerInstance(language).format(rate.n());
  }
}
