package org.amparo.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** What the pages say, in the reader's language. */
final class Words {

  private final MessageSource messages;
  private final Locale language;

  Words(MessageSource messages, Locale language) {
    this.messages = messages;
    this.language = language;
  }

  /** @throws org.springframework.context.NoSuchMessageException when the message files lack the key */
  String of(String key, Object... values) {
    return messages.getMessage(key, values, language);
  }

  /** The value as readers call it: the message "Ground.RACE", for one. */
  String of(Enum<?> value) {
    return of(value.getDeclaringClass().getSimpleName() + "." + value.name());
  }

  /** The message of a kind of value, or the value itself where the message files do not know it. */
  String orSame(String kind, String value) {
    String key = kind + "." + value.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9-]+", "_");
    return Objects.requireNonNullElse(messages.getMessage(key, new Object[0], value, language), value);
  }

  /** A country in the reader's language, from its usual English name. */
  String country(String english) {
    return Arrays.stream(Locale.getISOCountries())
        .map(code -> Locale.of("", code))
        .filter(country -> country.getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(english))
        .findFirst()
        .map(country -> country.getDisplayCountry(language))
        .orElse(english);
  }

  String day(Instant instant) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language)
        .withZone(ZoneId.systemDefault())
        .format(instant);
  }

  String moment(Instant instant) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
        .withLocale(language)
        .withZone(ZoneId.systemDefault())
        .format(instant);
  }

  /** Several values as one running list, such as "a, b and c". */
  String list(List<String> values) {
    if (values.size() < 2) {
      return String.join("", values);
    }
    String firsts = values.stream().limit(values.size() - 1L).collect(Collectors.joining(", "));
    return of("list.and", firsts, values.getLast());
  }
}
