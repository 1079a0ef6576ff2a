package org.amparo.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amparo.law.Country;
import org.amparo.sheet.Tokenizer;

/** Names that nobody ever listed, wherever a decision names its applicant. */
class NamePropertyTest {

  private static final int LEAST_CHARS = 6;

  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> heads = Arbitraries.of("B", "Br", "C", "Ch", "D", "Dr", "F", "G", "Gr", "H", "J", "K", "L", "M",
        "N", "P", "Qu", "R", "S",
        "St", "T", "Tr", "V", "W", "Y", "Z");
    Arbitrary<String> middles = Arbitraries.of("abri", "ando", "elve", "estu", "ilda", "irqu", "ombra", "orvi", "uldre",
        "unza", "aqui", "ixto");
    Arbitrary<String> tails = Arbitraries.of("lane", "ndo", "quez", "ruvo", "skil", "tham", "vara", "xel", "zano",
        "bec", "gorn", "\u00f1ez");
    return heads.flatMap(head -> middles.flatMap(middle -> tails.map(tail -> head + middle + tail)))
        .filter(name -> name.length() >= LEAST_CHARS && isInvented(name));
  }

  private static boolean isInvented(String name) {
    String key = Tokenizer.cut(name).getFirst().key();
    boolean country = Copy.LAW.countries().all().stream().map(Country::name).anyMatch(name::equalsIgnoreCase);
    return !country && !Copy.VOCABULARY.isGeneral(key) && !Copy.VOCABULARY.mayStandCapitalised(name);
  }

  private static void assertHidden(String text, String... words) {
    String readable = Copy.readable(text).toLowerCase(Locale.ROOT);
    assertThat(words).allSatisfy(word -> assertThat(readable).doesNotContain(word.toLowerCase(Locale.ROOT)));
  }

  @Property(tries = 150)
  void nameAfterATitleIsHidden(@ForAll("names") String surname) {
    assertHidden("The respondent appeals. Mr. %s testified that he was beaten by the police.\n"
        .formatted(surname), surname);
  }

  @Property(tries = 150)
  void nameInAppositionIsHidden(@ForAll("names") String given, @ForAll("names") String surname) {
    assertHidden("We agree that the respondent, %s %s, has shown a fear of harm.\n"
        .formatted(given, surname), given, surname);
  }

  @Property(tries = 150)
  void nameInACaptionIsHiddenThroughout(@ForAll("names") String given, @ForAll("names") String surname) {
    assertHidden("In re: %s %s\n\n%s appeals. We find that %s is credible, as %s's friend says.\n"
        .formatted(given, surname, surname, given, surname), given, surname);
  }

  @Property(tries = 150)
  void nameInCapitalsIsHidden(@ForAll("names") String given, @ForAll("names") String surname) {
    String upper = (given + " " + surname).toUpperCase(Locale.ROOT);
    assertHidden("IN THE MATTER OF: %s\n\nORDER: THE APPEAL OF %s IS DISMISSED.\n"
        .formatted(upper, upper), given, surname);
  }

  @Property(tries = 150)
  void nameOverALineBreakIsHidden(@ForAll("names") String given, @ForAll("names") String surname) {
    assertHidden("The Immigration Judge found that the testimony of the respondent, %s\n%s, was not credible.\n"
        .formatted(given, surname), given, surname);
  }

  @Property(tries = 150)
  void nameThatOpensASentenceIsHidden(@ForAll("names") String surname) {
    assertHidden("The respondent has appealed. %s fears the police. The gang knows where\n%s lives.\n"
        .formatted(surname, surname), surname);
  }

  @Property(tries = 150)
  void nameInLowerCaseIsHidden(@ForAll("names") String surname) {
    assertHidden("The respondent fears that %s and his brothers will find her.\n"
        .formatted(surname.toLowerCase(Locale.ROOT)), surname);
  }

  @Property(tries = 150)
  void nameSplitByInvisibleCharactersIsHidden(@ForAll("names") String surname) {
    String split = surname.substring(0, 3) + "\u200B" + surname.substring(3, 5) + "\u00AD" + surname.substring(5);
    assertHidden("In re: %s\n\nThe respondent, %s, has appealed.\n".formatted(surname, split), split, surname);
  }

  @Property(tries = 150)
  void nameOfOwnCourtCaseIsHidden(@ForAll("names") String surname) {
    assertHidden("In re: %s\n\nThis matter is on remand. %s v. Barr, 934 F.3d 1122 (9th Cir. 2019). In\n%s, we won.\n"
        .formatted(surname, surname, surname), surname);
  }
}
