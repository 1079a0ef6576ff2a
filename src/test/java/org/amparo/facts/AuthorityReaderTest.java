package org.amparo.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amparo.law.Law;
import org.amparo.law.Standing;
import org.amparo.text.Document;
import org.junit.jupiter.api.Test;

class AuthorityReaderTest {

  private static final Law LAW = Law.load();
  private static final AuthorityReader READER =
      new AuthorityReader(LAW.precedents(), LAW.asOf());
  private static final CitationGrammar GRAMMAR = new CitationGrammar(LAW.reporters(), LAW.precedents());

  private static List<Authority> read(String text, String day) {
    Prose prose = DecisionText.of(Document.ofText(text)).prose();
    return READER.read(prose, GRAMMAR.cites(prose.text()), Optional.of(LocalDate.parse(day)));
  }

  @Test
  void standingIsToldForTheDayOfTheDecisionAndForToday() {
    Authority arcg =
        read("We apply the test of Matter of A-R-C-G-, 26 I&N Dec. 388 (BIA 2014), here.", "2019-05-01").getFirst();
    assertThat(arcg.standingThen()).contains(Standing.OVERRULED);
    assertThat(arcg.hadFallen()).isTrue();
    Authority earlier =
        read("We apply the test of Matter of A-R-C-G-, 26 I&N Dec. 388 (BIA 2014), here.", "2016-05-01").getFirst();
    assertThat(earlier.standingThen()).contains(Standing.GOOD_LAW);
    assertThat(earlier.hadFallen()).isFalse();
    assertThat(earlier.hasFallenSince()).isTrue();
  }

  @Test
  void shortFormsSupraAndIdBelongToTheFullCitation() {
    List<Authority> found =
        read(
            "See Matter of R-A-M-, 25 I&N Dec. 657, 659 (BIA 2012). It held so. Id. at 660. Later, 25 I&N Dec."
                + " at 658, and"
                + " Matter of R-A-M-, supra, at 661, say more.",
            "2015-01-01");
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().mentions().spans()).hasSize(4);
  }

  @Test
  void idAfterARecordCiteIsNotTheCase() {
    List<Authority> found =
        read("See Matter of R-A-M-, 25 I&N Dec. 657 (BIA 2012). She said so (Tr. at 45). Id. at 46.", "2015-01-01");
    assertThat(found.getFirst().mentions().spans()).hasSize(1);
  }

  @Test
  void treatmentAndPropositionAreTold() {
    List<Authority> found =
        read(
            "The respondent's reliance on Matter of Quill, 20 I&N Dec. 191 (BIA 1990), is misplaced. See Matter"
                + " of Vell-, 24"
                + " I&N Dec. 336 (BIA 2007) (holding that a river is wide). Under Matter of Osk-, 25 I&N Dec. 10"
                + " (BIA 2009),"
                + " we go on.",
            "2015-01-01");
    assertThat(found).extracting(Authority::treatment)
        .containsExactly(Treatment.DISTINGUISHED, Treatment.STRING_CITED, Treatment.FOLLOWED);
    assertThat(found.get(1).proposition()).map(Fact::value).contains("holding that a river is wide");
  }

  @Test
  void whatTheDecisionSaysOfLaterHistoryIsKept() {
    Authority fallen =
        read("Cf. Matter of Quill, 20 I&N Dec. 191 (BIA 1990), overruled by Matter of Vell-, 24 I&N Dec. 336"
            + " (BIA 2007).",
            "2015-01-01").getFirst();
    assertThat(fallen.history()).hasSize(1);
    assertThat(fallen.treatment()).isEqualTo(Treatment.OVERRULED);
  }

  @Test
  void aPageQuotedForTheFirstPageIsPutRightWhereTheTablesKnowTheDecision() {
    List<Authority> found = read("Matter of M-E-V-G-, 26 I&N Dec. 237 (BIA 2014).", "2015-01-01");
    assertThat(found.getFirst().citation()).contains("26 I&N Dec. 227");
  }
}
