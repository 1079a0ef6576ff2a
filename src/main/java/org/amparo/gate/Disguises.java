package org.amparo.gate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The codes in which files write words: UTF-16, hexadecimal, base 64, escapes of web addresses, XML and PDF. */
final class Disguises {

  private static final Pattern PERCENT = Pattern.compile("%(\\p{XDigit}{2})");
  private static final Pattern ENTITY = Pattern.compile("&#(?:x(\\p{XDigit}{1,6})|(\\d{1,7}));");
  private static final Pattern OCTAL = Pattern.compile("\\\\([0-3]?[0-7]{1,2})");
  private static final Pattern HEX = Pattern.compile("(?:\\p{XDigit}{2}\\s?){4,}");
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{8,}={0,2}");
  private static final double PRINTABLE = 0.8;

  private Disguises() {}

  /** The text as it stands, and once more for each code that something in it may be written in. */
  static List<String> readings(String text) {
    List<String> readings = new ArrayList<>();
    readings.add(text);
    if (text.indexOf('\0') >= 0) {
      readings.add(text.replace("\0", ""));
    }
    replaced(text, PERCENT, m -> Integer.parseInt(m.group(1), 16), readings);
    replaced(text, ENTITY, Disguises::entity, readings);
    replaced(text, OCTAL, m -> Integer.parseInt(m.group(1), 8), readings);
    String hex = decoded(text, HEX, m -> HexFormat.of().parseHex(m.replaceAll("\\s", "")));
    String base64 = decoded(text, BASE64, Disguises::base64);
    readings.add(hex.replace("\0", ""));
    readings.add(base64.replace("\0", ""));
    readings.removeIf(String::isBlank);
    return readings;
  }

  private static int entity(MatchResult match) {
    String hex = match.group(1);
    return hex == null ? Integer.parseInt(match.group(2)) : Integer.parseInt(hex, 16);
  }

  private static void replaced(
      String text, Pattern code, java.util.function.ToIntFunction<MatchResult> value, List<String> readings) {
    StringBuilder plain = new StringBuilder();
    int from = 0;
    for (MatchResult match : code.matcher(text).results().toList()) {
      int point = value.applyAsInt(match);
      plain.append(text, from, match.start()).append(Character.isValidCodePoint(point) ? Character.toString(point) : " ");
      from = match.end();
    }
    if (from > 0) {
      plain.append(text, from, text.length());
      readings.add(plain.toString());
      // Bytes of UTF-8 that were escaped one by one.
      readings.add(new String(plain.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }
  }

  /** What each run decodes to, where that is text; chance makes text of hardly any run that is none. */
  private static String decoded(String text, Pattern run, java.util.function.Function<String, byte[]> decoder) {
    StringBuilder all = new StringBuilder();
    run.matcher(text).results().forEach(match -> {
      String plain = Bytes.latin(decoder.apply(match.group()));
      long printable = plain.chars().filter(c -> c == 0 || (c >= ' ' && c < 0x7f)).count();
      if (printable >= PRINTABLE * plain.length()) {
        all.append(plain).append('\n');
      }
    });
    return all.toString();
  }

  private static byte[] base64(String run) {
    String standard = run.replace('-', '+').replace('_', '/').replace("=", "");
    int whole = standard.length() - (standard.length() % 4 == 1 ? 1 : 0);
    return Base64.getDecoder().decode(standard.substring(0, whole));
  }
}
