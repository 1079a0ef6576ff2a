package org.amparo.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.amparo.policy.Action;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.sheet.EditDistance;
import org.amparo.sheet.Months;
import org.amparo.sheet.OcrRepair;
import org.amparo.sheet.Phrases;
import org.amparo.sheet.Shape;
import org.amparo.sheet.Sheet;
import org.amparo.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The small parts that the detectors stand on. */
class WordsApartTest {

  @ParameterizedTest
  @CsvSource({"quill,quill,0,true", "quill,quil,0,false", "quill,quil,1,true", "quill,quilla,1,true",
      "quill,quall,1,true", "quill,qua,2,false", "quill,qua,3,true", "'',ab,2,true", "'',ab,1,false", "ab,'',2,true",
      "abcdef,ghijkl,2,false", "kitten,sitting,3,true", "kitten,sitting,2,false"})
  void distanceIsCountedUpToItsBound(String one, String other, int most, boolean near) {
    assertThat(EditDistance.atMost(one, other, most)).isEqualTo(near);
    assertThat(EditDistance.atMost(other, one, most)).isEqualTo(near);
  }

  @Test
  void oneConfusionIsUndoneAtEachPlace() {
    assertThat(OcrRepair.candidates("cat")).contains("eat", "caf");
    assertThat(OcrRepair.candidates("clcl")).contains("dcl", "cld");
    assertThat(OcrRepair.candidates("xyz")).isEmpty();
    assertThat(OcrRepair.withFirstLetter("ill")).hasSize(26).contains("will", "aill", "zill");
    assertThat(OcrRepair.skeleton("tu1vane0")).isEqualTo(OcrRepair.skeleton("tnivaneo"));
    assertThat(OcrRepair.skeleton("burn")).isEqualTo(OcrRepair.skeleton("bum"));
  }

  @ParameterizedTest
  @CsvSource({"January,1", "jan,1", "sept,9", "december,12"})
  void monthsAreKnownByName(String name, int number) {
    assertThat(Months.number(name.toLowerCase(Locale.ROOT))).contains(number);
    assertThat(Months.number("quill")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void wordsAreShapesOfLettersOnly(Shape shape) {
    Set<Shape> words = Set.of(Shape.LOWER, Shape.CAPITALISED, Shape.UPPER, Shape.LETTER, Shape.MIXED_CASE);
    assertThat(shape.isWord()).isEqualTo(words.contains(shape));
    assertThat(shape.startsUpper()).isEqualTo(words.contains(shape) && shape != Shape.LOWER);
  }

  @Test
  void claimNeedsATokenAndPrivateBeatsPublic() {
    Claim open = Claim.ofPublic(0, 1, Weight.DETAIL, Kind.AGENCY, "r");
    Claim closed = Claim.ofPrivate(0, 1, Weight.DETAIL, Kind.PERSON, Role.OTHER, "r");
    Claim strong = Claim.ofPublic(0, 1, Weight.IDENTITY, Kind.AGENCY, "r");

    assertThat(closed.beats(open)).isTrue();
    assertThat(open.beats(closed)).isFalse();
    assertThat(closed.beats(closed)).isFalse();
    assertThat(open.beats(open)).isFalse();
    assertThat(strong.beats(closed)).isTrue();
    assertThat(closed.beats(strong)).isFalse();
    assertThat(closed.isPrivate(Kind.PERSON)).isTrue();
    assertThat(closed.isPrivate(Kind.DATE)).isFalse();
    assertThat(open.isPrivate(Kind.AGENCY)).isFalse();
    assertThatThrownBy(() -> Claim.ofPublic(-1, 1, Weight.DETAIL, Kind.AGENCY, "r"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Claim.ofPublic(1, 1, Weight.DETAIL, Kind.AGENCY, "r"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sheetFindsTokensByTheirPlace() {
    Sheet sheet = Copy.sheet("One two.\nthree");
    assertThat(sheet.tokensIn(4, 7)).isEqualTo(new Span(1, 2));
    assertThat(sheet.tokensIn(3, 4)).isEqualTo(new Span(1, 1));
    assertThat(sheet.tokensIn(2, 5)).isEqualTo(new Span(0, 2));
    assertThat(sheet.tokensIn(14, 20)).isEqualTo(new Span(4, 4));
    assertThat(sheet.indexAt(0)).isZero();
    assertThat(sheet.indexAt(3)).isEqualTo(1);
    assertThat(sheet.is(-1, "one")).isFalse();
    assertThat(sheet.is(0, "one")).isTrue();
    assertThat(sheet.is(4, "one")).isFalse();
    assertThat(sheet.touches(1, 2)).isTrue();
    assertThat(sheet.touches(0, 1)).isFalse();
    assertThat(sheet.touches(-1, 0)).isFalse();
    assertThat(sheet.touches(3, 4)).isFalse();
    assertThat(sheet.runsOn(0, 1)).isTrue();
    assertThat(sheet.runsOn(2, 3)).isFalse();
    assertThat(Copy.sheet("Tolvane's house").written(0)).isEqualTo("Tolvane");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "He came there. Tolvane left|4|true", "Mr. Tolvane left|2|false", "He met Tolvane|2|false",
      "He came; Tolvane left|3|true", "He came: Tolvane left|3|true", "He came? Tolvane left|3|true",
      "He came! Tolvane left|3|true", "He said \"Tolvane|3|false", "(\"Tolvane|2|true",
      "He came. \"(Tolvane|5|true", "• Tolvane|1|true"})
  void sentenceOpensAfterItsEnd(String text, int index, boolean opens) {
    assertThat(Copy.sheet(text).opensSentence(index)).isEqualTo(opens);
  }

  @Test
  void sentenceOpensAtTheHeadOfAParagraph() {
    assertThat(Copy.sheet("The man came to the house\n\nTolvane came to the house too").opensSentence(6)).isTrue();
    assertThat(Copy.sheet("The man came to the house\nTolvane came to the house too").opensSentence(6)).isFalse();
    assertThat(Copy.sheet("QUILL\nTolvane came to the house that he had seen").opensSentence(1)).isTrue();
  }

  @Test
  void longestNameIsFound() {
    Phrases<String> names = new Phrases<>();
    names.add("El Salvador", "country");
    names.add("El", "article");
    names.add("El", "second");
    names.add("...", "nothing");
    List<String> found = new ArrayList<>();
    names.findAll(Copy.sheet("El-Salvador, El and El . Salvador Salvador El"), (at, name) ->
        found.add(at + "-" + name.to() + name.value()));
    assertThat(found).containsExactly("0-3country", "4-5article", "6-9country", "10-11article");
    assertThat(names.longestAt(Copy.sheet("El - . - Salvador"), 0)).contains(new Phrases.Found<>(1, "article"));
  }

  @Test
  void peopleAreToldApartByTheirWords() {
    People people = new People(Cast.NOBODY);
    people.meet(words("brisa", "tolvane", "arrond"), Role.APPLICANT, Optional.empty());
    people.meet(words("quill", "tolvane", "arrond"), Role.FAMILY, Optional.empty());
    people.meet(words("tolvane"), Role.OTHER, Optional.empty());
    people.meet(words("dagny", "orwick"), Role.ATTORNEY, Optional.empty());
    people.meet(words("ulla", "tenfjord"), Role.ATTORNEY, Optional.empty());
    people.meet(words(), Role.WITNESS, Optional.empty());

    assertThat(people.of(words("brisa")).orElseThrow().role()).isEqualTo(Role.APPLICANT);
    assertThat(people.of(words("quill", "arrond")).orElseThrow().role()).isEqualTo(Role.FAMILY);
    assertThat(people.of(words("tolvane")).orElseThrow().role()).isEqualTo(Role.APPLICANT);
    assertThat(people.of(words("orwick")).orElseThrow().number()).isEqualTo(1);
    assertThat(people.of(words("tenfjord")).orElseThrow().number()).isEqualTo(2);
    assertThat(people.of("tenfjard").orElseThrow().number()).isEqualTo(2);
    assertThat(people.of("0rw1ck").orElseThrow().number()).isEqualTo(1);
    assertThat(people.of("ula")).isEmpty();
    assertThat(people.of(words("zzzzzz"))).isEmpty();
    assertThat(people.exactly("tenfjard")).isEmpty();
    assertThat(people.exactly("ulla")).isPresent();
  }

  @Test
  void misreadNameOfOneWordIsNoNewPerson() {
    People people = new People(Cast.NOBODY);
    people.meet(words("tenfjord"), Role.WITNESS, Optional.empty());
    people.meet(words("tenfjard"), Role.WITNESS, Optional.empty());
    people.meet(words("tenfjard"), Role.CLERK, Optional.empty());
    assertThat(people.of(words("tenfjard")).orElseThrow().number()).isEqualTo(1);
    assertThat(people.of("tenfjord").orElseThrow().role()).isEqualTo(Role.WITNESS);
  }

  @Test
  void proposalIsInOrderAndCounts() {
    Proposal proposal = Copy.proposal("The respondent met Tolvane on May 4, 2009, in Mexico.");
    assertThat(proposal.isReleasable()).isTrue();
    assertThat(proposal.count(Action.HIDE)).isEqualTo(1);
    assertThat(proposal.count(Action.GENERALISE)).isEqualTo(1);
    assertThat(proposal.count(Action.KEEP)).isEqualTo(1);
    assertThat(proposal.replacements()).hasSize(2);
    assertThat(proposal.spans()).extracting(p -> p.span().start()).isSorted();
  }

  private static Set<String> words(String... words) {
    return new LinkedHashSet<>(List.of(words));
  }
}
