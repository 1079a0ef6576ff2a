package org.amparo.protection;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.amparo.policy.Role;
import org.amparo.policy.Treatment;
import org.amparo.policy.Value;

/** The stand-ins: what a reader sees in place of what was hidden. Their width tells nothing of it. */
final class Labels {

  private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "his", "her", "their", "its", "my", "our",
      "your", "another", "this",
      "that", "each", "every", "any", "no", "one", "same", "former", "local");

  private final Sheet sheet;
  private final People people;
  private final Map<String, Integer> strangers = new HashMap<>();

  Labels(Sheet sheet, People people) {
    this.sheet = sheet;
    this.people = people;
  }

  /** What kind of thing a table's stand-in says, without its brackets. */
  static Value named(String standIn) {
    return new Value.Named(standIn.substring(1, standIn.length() - 1));
  }

  /** The stand-in for a run of tokens that one claim, or several of one kind, make. */
  String of(Claim claim, Treatment treatment, int from, int to) {
    return switch (treatment.action()) {
      case KEEP -> "";
      case HIDE -> named(claim, from, to);
      case GENERALISE -> fitted("[" + treatment.words() + "]", from);
    };
  }

  /** "his [a colleague]" would stumble: after a determiner the label goes without its own. */
  private String fitted(String standIn, int from) {
    boolean determined = from > 0 && DETERMINERS.contains(sheet.token(from - 1).key());
    if (!determined) {
      return standIn;
    }
    return standIn.startsWith("[a ") ? "[" + standIn.substring(3)
        : standIn.startsWith("[an ") ? "[" + standIn.substring(4)
        : standIn.startsWith("[the ") ? "[" + standIn.substring(5) : standIn;
  }

  private String named(Claim claim, int from, int to) {
    return switch (claim.kind()) {
      case PERSON -> person(claim.role(), from, to);
      case FILE_NUMBER -> "[file number]";
      case CASE_NUMBER -> "[case]";
      case ADDRESS -> "[address]";
      case PHONE -> "[phone]";
      case EMAIL -> "[e-mail]";
      case WEB -> "[web address]";
      case DATE, BIRTH_DATE -> "[date]";
      case DURATION -> "[some time]";
      case CHILDREN -> "[some]";
      case AGE -> "[age]";
      case NUMBER -> "[number]";
      case PLACE -> "[place]";
      case ORGANISATION -> switch (claim.role()) {
        case ATTORNEY -> "[law office]";
        case GOVERNMENT_COUNSEL -> "[government office]";
        case APPLICANT, FAMILY, WITNESS, ADJUDICATOR, CLERK, PERSECUTOR, OTHER, NONE -> fitted("[an organization]",
            from);
      };
      case UNKNOWN -> unknown(from, to);
      case GROUP, FORCE, AGENCY -> fitted("[an organization]", from);
      case EVENT -> fitted("[an event]", from);
      case COUNTRY -> fitted("[a country]", from);
      case PEOPLE -> fitted("[a group]", from);
      case CITATION -> "[case]";
      case STATUTE -> "[law]";
      case RECORD -> "[record]";
      case STAND_IN -> "[hidden]";
    };
  }

  private String person(Role role, int from, int to) {
    Set<String> mention = new LinkedHashSet<>();
    for (int i = from; i < to; i++) {
      if (sheet.token(i).shape().isWord()) {
        mention.add(sheet.token(i).key());
      }
    }
    return people.of(mention).map(known -> label(known.role(), known.number())).orElseGet(() -> label(role, 0));
  }

  private static String label(Role role, int number) {
    String suffix = number == 0 ? "" : " " + number;
    return switch (role) {
      case APPLICANT -> number < 2 ? "[Applicant]" : "[Applicant" + suffix + "]";
      case FAMILY -> "[Family member" + suffix + "]";
      case WITNESS -> "[Witness" + suffix + "]";
      case ATTORNEY -> "[Attorney" + suffix + "]";
      case GOVERNMENT_COUNSEL -> "[Government counsel" + suffix + "]";
      case CLERK -> "[Clerk]";
      case PERSECUTOR -> "[Persecutor" + suffix + "]";
      case ADJUDICATOR -> "[Adjudicator]";
      case OTHER, NONE -> "[Person" + suffix + "]";
    };
  }

  /** A name that nothing explains keeps one number through the document, by its last word of three letters or more. */
  private String unknown(int from, int to) {
    if (!sheet.isProse(from) || !sheet.token(from).shape().startsUpper()) {
      return "[hidden]";
    }
    int number = 0;
    String word = "";
    for (int i = from; i < to; i++) {
      Token token = sheet.token(i);
      if (token.shape().startsUpper() && token.key().length() >= 3) {
        word = token.key();
        number = Math.max(number, strangers.getOrDefault(word, 0));
      }
    }
    if (word.isEmpty()) {
      return "[Name]";
    }
    int settled = number > 0 ? number : (int) strangers.values().stream().distinct().count() + 1;
    for (int i = from; i < to; i++) {
      if (sheet.token(i).key().length() >= 3) {
        strangers.putIfAbsent(sheet.token(i).key(), settled);
      }
    }
    return "[Name " + settled + "]";
  }
}
