package org.amparo.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.policy.Policy;
import org.amparo.policy.StandInStyle;
import org.amparo.text.Alignment;
import org.junit.jupiter.api.Test;

/** Who is called what: through a document, through a matter, and never through two matters. */
class StandInsOfPeopleTest {

  private static final String FAMILY = """
      In re: Mirelva TOLVANE

      The respondent's older daughter, Quella Tolvane, was threatened. Her younger daughter Brisa Tolvane hid. The
      respondent said that her son Pell Tolvane and her son Dario Tolvane saw it. Elma Quist, the respondent's mother,
      came. Quella fled. Brisa hid. Pell wept and Dario left. The respondent's uncle said that his wife Oda Renn stayed.
      """;
  private static final String LATER = """
      In re: Quella TOLVANE

      The respondent in this case is Quella Tolvane, who came to the hearing on her own. The judge heard that
      Mirelva Tolvane spoke to the officers of the town, and that Mr. Hask Rollo agreed. Later Ms. Elma Quist left the
      town as well.
      """;
  private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]*)]");

  private static String copy(String text, Casting casting) {
    return Alignment.replace(text, casting.proposal().replacements()).copy();
  }

  private static Instructions with(StandInStyle style, Cast cast, Set<String> taken) {
    return new Instructions(Policy.share(), style, cast, taken);
  }

  private static Casting labelled(String text, Cast cast) {
    return Copy.casting(text, with(StandInStyle.LABELS, cast, Set.of()));
  }

  private static Casting invented(String text, Cast cast, Set<String> taken) {
    return Copy.casting(text, with(StandInStyle.PSEUDONYMS, cast, taken));
  }

  private static Set<String> pseudonyms(Casting casting) {
    return casting.cast().members().stream().flatMap(m -> m.pseudonym().stream()).collect(Collectors.toSet());
  }

  @Test
  void familyIsToldApartByWhatEachIsToTheApplicant() {
    assertThat(copy(FAMILY, labelled(FAMILY, Cast.NOBODY))).isEqualTo("""
        In re: [Applicant]

        The respondent's older daughter, [Applicant's older daughter], was threatened. Her younger daughter [Applicant's younger daughter] hid. The
        respondent said that her son [Applicant's first son] and her son [Applicant's second son] saw it. [Applicant's mother], the respondent's mother,
        came. [Applicant's older daughter] fled. [Applicant's younger daughter] hid. [Applicant's first son] wept and [Applicant's second son] left. The respondent's uncle said that his wife [Family member 6] stayed.
        """);
  }

  @Test
  void nextDocumentOfAMatterCallsEverybodyTheSame() {
    Cast cast = labelled(FAMILY, Cast.NOBODY).cast();

    assertThat(copy(LATER, labelled(LATER, cast)))
        .contains("In re: [Applicant's older daughter]", "[Applicant] spoke", "Ms. [Applicant's mother] left");
  }

  @Test
  void matterThatKnowsNobodyTellsNothingOfAnother() {
    assertThat(labelled(LATER, Cast.NOBODY).proposal()).isEqualTo(labelled(LATER, new Cast(List.of())).proposal());
    assertThat(copy(LATER, labelled(LATER, Cast.NOBODY))).contains("In re: [Applicant]").doesNotContain("daughter");
  }

  @Test
  void nameThatNothingExplainsKeepsItsNumberThroughAMatter() {
    String first = "The respondent fled. She met with Zorvex and with Quambel in the market.\n";
    String next = "The respondent fled. She met with Quambel in the market.\n";
    Casting before = labelled(first, Cast.NOBODY);

    assertThat(copy(first, before)).contains("[Name 1]", "[Name 2]");
    assertThat(copy(next, labelled(next, before.cast()))).contains("[Name 2]");
    assertThat(copy(next, labelled(next, Cast.NOBODY))).contains("[Name 1]");
  }

  @Test
  void initialsAreTheOneTheyStandFor() {
    String text = "In re: Mirelva TOLVANE\n\nThe respondent, Mirelva Tolvane, fled to the north of the"
        + " country in fear, and in time M.T. returned to the town.\n";

    assertThat(copy(text, labelled(text, Cast.NOBODY))).contains("in time [Applicant]");
  }

  @Test
  void inventedNamesAreConsistentFlaggedAndNoneOfTheDocuments() {
    Casting casting = invented(FAMILY, Cast.NOBODY, Set.of());
    String copy = copy(FAMILY, casting);

    assertThat(copy).containsOnlyOnce("names in this copy are invented");
    assertThat(copy.toLowerCase(Locale.ROOT)).doesNotContain("quella", "tolvane", "mirelva");
    assertThat(pseudonyms(casting)).hasSizeGreaterThanOrEqualTo(6).allSatisfy(name ->
        assertThat(name.split(" ")).hasSize(2).noneMatch(FAMILY::contains));
    assertThat(BRACKETS.matcher(copy).results().map(MatchResult::group).distinct().count())
        .isEqualTo(pseudonyms(casting).size());
  }

  @Test
  void inventedNamesStayThroughAMatterAndNeverReachAnother() {
    Casting first = invented(FAMILY, Cast.NOBODY, Set.of());
    Casting next = invented(LATER, first.cast(), pseudonyms(first));
    Casting otherMatter = invented(FAMILY, Cast.NOBODY, pseudonyms(first));

    assertThat(pseudonyms(next)).containsAll(pseudonyms(first));
    assertThat(pseudonyms(otherMatter)).doesNotContainAnyElementsOf(pseudonyms(first));
  }

  @Test
  void standInsTellNothingOfTheNamesTheyStandFor() {
    String other = FAMILY.replace("Mirelva", "Bo").replace("TOLVANE", "ABERNATHIAN").replace("Tolvane", "Abernathian")
        .replace("Quella", "Wilhelmintha").replace("Brisa", "Ixqu").replace("Quist", "Zorvexander");

    assertThat(labelled(other, Cast.NOBODY).proposal().replacements().stream().map(r -> r.standIn()).toList())
        .isEqualTo(labelled(FAMILY, Cast.NOBODY).proposal().replacements().stream().map(r -> r.standIn()).toList());
  }

  @Test
  void castNeverPrintsAName() {
    assertThat(labelled(FAMILY, Cast.NOBODY).cast().toString()).doesNotContainIgnoringCase("tolvane");
  }

  @Test
  void hiddenStretchTakesTheHiddenCharactersWithIt() {
    assertThat(Copy.of("The respondent met Tul\u200Bio Gran\u00ADdesca there.\n"))
        .isEqualTo("The respondent met [Name 1] there.\n");
  }
}
