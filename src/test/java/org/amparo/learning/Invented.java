package org.amparo.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.amparo.text.Span;

/** Court cases that nobody lived, in which the marked words must go. */
final class Invented {

  private static final List<String> SYLLABLES =
      List.of("Or", "tam", "Zel", "vo", "Qui", "nar", "Bru", "lek", "Ast", "mir", "Dun", "saro", "Fen", "ilo", "Kas", "dra");

  private Invented() {}

  /** A case in which what stands in braces must be masked; "{!" marks what names the person at once. */
  static TabDocument document(String id, String marked) {
    StringBuilder text = new StringBuilder();
    List<TabMention> mentions = new ArrayList<>();
    int at = 0;
    while (at < marked.length()) {
      char c = marked.charAt(at);
      if (c != '{') {
        text.append(c);
        at++;
        continue;
      }
      int end = marked.indexOf('}', at);
      boolean direct = marked.charAt(at + 1) == '!';
      String words = marked.substring(at + (direct ? 2 : 1), end);
      mentions.add(new TabMention(
          new Span(text.length(), text.length() + words.length()), words, direct ? "PERSON" : "LOC",
          direct ? TabMention.Need.DIRECT : TabMention.Need.QUASI));
      text.append(words);
      at = end + 1;
    }
    return new TabDocument(id, text.toString(), mentions);
  }

  /** Cases alike in their wording and unlike in their names. */
  static List<TabDocument> documents(int count) {
    List<TabDocument> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = word(i) + ' ' + word(i * 7 + 3) + "berg";
      String town = word(i * 5 + 11) + "feld";
      documents.add(document(
          "case-" + i,
          """
          PROCEDURE

          The case originated in an application against the Republic of Turkey by Mrs {!%s} on {%d May 19%d}.
          The applicant was represented by a lawyer practising in {%s}. The Court held a hearing.

          THE FACTS

          The applicant, Mrs {!%s}, lives in {%s}. The Government contested that claim before the Court.
          """.formatted(name, i % 27 + 1, 60 + i % 40, town, name, town)));
    }
    return documents;
  }

  private static String word(int i) {
    int n = SYLLABLES.size();
    String word = SYLLABLES.get(i % n) + SYLLABLES.get(i / 2 % n) + SYLLABLES.get(i * 3 % n);
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
