package org.amparo.stress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.amparo.text.Replacement;
import org.amparo.text.Span;

/**
 * Does what optical character recognition does to a worn print: confuses letters that look alike, drops some, joins
 * words and splits them.
 *
 * @param share of the characters that something happens to
 */
record OcrNoise(double share) implements Change {

  private static final double DROPPED = 0.12;
  private static final double SPLIT = 0.12;

  private static final Map<String, List<String>> CONFUSIONS = confusions(
      "l 1 I |", "I l 1 J", "1 l I", "O 0 Q", "o 0 c e", "0 O o", "e c o", "c e o", "rn m", "m rn nn", "n u ri",
      "u n ii", "cl d", "d cl", "h b li", "b h 6", "S 5 s", "s S a", "5 S", "B 8 R", "8 B 3", "g q 9", "q g", "9 g",
      "a o u", "i l j !", "j i", "r t n", "t f r", "f t", "v y", "y v", "w vv", "vv w", "Z 2", "2 Z", "G 6 C", "6 G b",
      "C G O", "D O 0", "E F B", "F P E", "P F R", "R P B", "A 4", "4 A", "T 7 I", "7 T", "3 8", "M N", "N M H",
      "H N", "U V", "V U", "W VV", "K X", "X K", "k lc", "x z", "z 2", "Y V", "L I", "J I", ". ,", ", .", "- _",
      "' `", "\u2019 '");

  private static Map<String, List<String>> confusions(String... rows) {
    Map<String, List<String>> table = new HashMap<>();
    for (String row : rows) {
      List<String> cells = List.of(row.split(" "));
      table.put(cells.getFirst(), cells.subList(1, cells.size()));
    }
    return table;
  }

  @Override
  public List<Replacement> in(String text, RandomGenerator random) {
    List<Replacement> changes = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = at + 1;
      if (random.nextDouble() < share && text.charAt(at) != '\n' && text.charAt(at) != '\f') {
        boolean pair = at + 2 <= text.length() && CONFUSIONS.containsKey(text.substring(at, at + 2));
        end = pair ? at + 2 : end;
        changes.add(new Replacement(new Span(at, end), misread(text.substring(at, end), random)));
      }
      at = end;
    }
    return changes;
  }

  private static String misread(String characters, RandomGenerator random) {
    double chance = random.nextDouble();
    if (characters.isBlank() || chance < DROPPED) {
      return "";
    }
    List<String> others = CONFUSIONS.getOrDefault(characters, List.of());
    if (others.isEmpty() || chance < DROPPED + SPLIT) {
      return characters + " ";
    }
    return others.get(random.nextInt(others.size()));
  }
}
