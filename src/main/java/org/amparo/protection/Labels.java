package org.amparo.protection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.policy.Treatment;
import org.amparo.policy.Value;
import org.amparo.sheet.Shape;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.Token;
import org.amparo.text.Original;
import org.amparo.text.OriginalAccess;

/** The stand-ins: what a reader sees in place of what was hidden. Their width tells nothing of it. */
final class Labels {

  private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "his", "her", "their", "its", "my", "our",
      "your", "another", "this",
      "that", "each", "every", "any", "no", "one", "same", "former", "local");

  private final Sheet sheet;
  private final People people;
  private final NamesOfPeople names;
  private final Map<String, Integer> strangers = new LinkedHashMap<>();

  Labels(Sheet sheet, People people, Instructions instructions, RandomGenerator random) {
    this.sheet = sheet;
    this.people = people;
    this.names = new NamesOfPeople(people, switch (instructions.style()) {
      case LABELS -> Optional.empty();
      case PSEUDONYMS -> Optional.of(new Pseudonyms(sheet, instructions.taken(), random));
    });
    instructions.cast().members().stream().filter(member -> member.role() == Role.NONE)
        .forEach(member -> strangers.put(member.name().reveal(OriginalAccess.PROTECTION), member.number()));
  }

  /** What kind of thing a table's stand-in says, without its brackets. */
  static Value named(String standIn) {
    return new Value.Named(standIn.substring(1, standIn.length() - 1));
  }

  /** The stand-in for a run of tokens that one claim, or several of one kind, make. */
  String of(Claim claim, Treatment treatment, int from, int to) {
    return switch (treatment.action()) {
      case KEEP -> "";
      case HIDE -> named(claim, treatment, from, to);
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

  private String named(Claim claim, Treatment treatment, int from, int to) {
    return switch (claim.kind()) {
      case PERSON -> person(claim, treatment, from, to);
      case FILE_NUMBER -> "[file number]";
      case CASE_NUMBER -> "[case]";
      case ADDRESS -> "[address]";
      case PHONE -> "[phone]";
      case EMAIL -> "[e-mail]";
      case WEB -> "[web address]";
      case DATE, BIRTH_DATE -> date(claim.value());
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
      case UNKNOWN -> unknown(treatment, from, to);
      case GROUP, FORCE, AGENCY -> fitted("[an organization]", from);
      case EVENT -> fitted("[an event]", from);
      case COUNTRY -> fitted("[a country]", from);
      case PEOPLE -> fitted("[a group]", from);
      case CITATION -> "[case]";
      case STATUTE -> "[law]";
      case RECORD -> "[record]";
      case OCCUPATION -> "[occupation]";
      case PERSECUTOR -> fitted("[a persecutor]", from);
      case GROUND, SOCIAL_GROUP, HARM, FINDING, STAND_IN -> "[hidden]";
    };
  }

  /** The words of a list that go with a hidden date stay with its label. */
  private static String date(Value value) {
    return switch (value) {
      case Value.Dated(String before, Value.Date _, String after) ->
          "[" + (before + " " + after).strip() + " on a date]";
      case Value.None _, Value.Date _, Value.Period _, Value.Age _, Value.Count _, Value.Length _, Value.Town _,
          Value.Region _, Value.Named _ -> "[date]";
    };
  }

  /** Whose name a run is, by everything the document says of that person; the claim's own role where nobody is known. */
  Role roleOf(Claim claim, int from, int to) {
    return people.of(mention(from, to)).map(Person::role).orElse(claim.role());
  }

  /** Whether a word is part of the name of somebody else than the claim speaks of. */
  boolean bearsOthersName(Claim claim, int i) {
    return sheet.token(i).shape().startsUpper() && people.exactly(sheet.token(i).key())
        .filter(person -> !claim.isPrivate(Kind.PERSON) || person.role() != claim.role()).isPresent();
  }

  private Set<String> mention(int from, int to) {
    Set<String> mention = new LinkedHashSet<>();
    for (int i = from; i < to; i++) {
      if (sheet.token(i).shape().isWord()) {
        mention.add(sheet.token(i).key());
      }
    }
    return mention;
  }

  private String person(Claim claim, Treatment treatment, int from, int to) {
    return people.of(mention(from, to)).map(known -> names.of(known, treatment.degree()))
        .orElseGet(() -> NamesOfPeople.label(claim.role(), 0));
  }

  /** The letters of "M.T."; empty where anything else stands in the run. */
  private String initials(int from, int to) {
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = sheet.token(i);
      if (token.shape() == Shape.LETTER) {
        letters.append(token.key());
      } else if (token.shape() != Shape.SYMBOL) {
        return "";
      }
    }
    return letters.toString();
  }

  /** Everybody, for the next document of the matter. */
  Cast cast() {
    List<Cast.Member> members = new ArrayList<>(names.members());
    strangers.forEach((word, number) -> members.add(
        new Cast.Member(Original.of(word), Role.NONE, number, Optional.empty(), Optional.empty())));
    return new Cast(members);
  }

  /** A name that nothing explains keeps one number through the document, by its last word of three letters or more. */
  private String unknown(Treatment treatment, int from, int to) {
    Optional<Person> lettered = people.ofInitials(initials(from, to));
    if (lettered.isPresent()) {
      return names.of(lettered.get(), treatment.degree());
    }
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
    int settled = number > 0 ? number : strangers.values().stream().mapToInt(n -> n).max().orElse(0) + 1;
    for (int i = from; i < to; i++) {
      if (sheet.token(i).key().length() >= 3) {
        strangers.putIfAbsent(sheet.token(i).key(), settled);
      }
    }
    return "[Name " + settled + "]";
  }
}
