package org.amparo.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amparo.law.Law;
import org.amparo.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationGrammarTest {

  private static final CitationGrammar GRAMMAR = new CitationGrammar(Law.load().reporters(), Law.load().precedents());

  private static List<String> read(String text) {
    return GRAMMAR.read(DecisionText.of(Document.ofText(text)).prose()).stream()
        .map(Fact::value)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          See Matter of W-G-R-, 26 I&N Dec. 208, 212-13 (BIA 2014).  | Matter of W-G-R-, 26 I&N Dec. 208 (BIA 2014)
          Matter of A-B-, 27 l&N Dec. 316 (A.G. 2018)  | Matter of A-B-, 27 I&N Dec. 316 (A.G. 2018)
          Maiter of D-1-M-, 24 I&N Dec 448, 451 (B1A 2008)  | Matter of D-I-M-, 24 I&N Dec. 448 (BIA 2008)
          In re S-M-J-, 21 I. & N. Dec. 722 (BIA 1997)  | Matter of S-M-J-, 21 I&N Dec. 722 (BIA 1997)
          Matter of W-Y-C- & H-O-B-, 27 I&N Dec. 189 (BIA 2018)  | Matter of W-Y-C- & H-O-B-, 27 I&N Dec. 189 (BIA 2018)
          See Barajas v. Lynch, 846 F.3d 351 (9th Cir. 2017)| Barajas v. Lynch, 846 F.3d 351 (9th Cir. 2017)
          it held. INS v. Abudu, 485 U.S. 94, 104 n.3 (1988);                  | INS v. Abudu, 485 U.S. 94 (1988)
          Qu v. U.S. Att'y Gen., 707 F.3d 1231 (11th Cir. 2013)| Qu v. U.S. Att'y Gen., 707 F.3d 1231 (11th Cir. 2013)
          """)
  void fullFormIsNormalised(String text, String citation) {
    assertThat(read(text)).containsExactly(citation);
  }

  @Test
  void aCitationWithinTheTailOfAnotherIsReadWithoutThrowing() {
    assertThat(read("Matter of A-B-, 27 I&N Dec. 316, 320 U.S.0 U.S. 421, 4 (A.G. 2018)")).isNotEmpty();
  }

  @Test
  void aNameAloneWithSupraIsTheKnownDecisionOfThatName() {
    assertThat(read("the cases above; Matter of A-R-C-G-, supra (discussing groups)"))
        .containsExactly("Matter of A-R-C-G-, 26 I&N Dec. 388 (BIA 2014)");
  }

  @Test
  void aShortFormAloneIsTheKnownDecisionOfThatNameAndVolume() {
    assertThat(read("Those issues are relied on. Matter of A-R-C-G-, 26 I&N Dec. at 390 n.2."))
        .containsExactly("Matter of A-R-C-G-, 26 I&N Dec. 388 (BIA 2014)");
  }

  @Test
  void shortFormIsNotListedAgain() {
    assertThat(
            read(
                "Matter of J-G-, 26 I&N Dec. 161, 170 (BIA 2013). See Matter of J-G-, 26 I&N Dec."
                    + " at 171; id. at 172."))
        .containsExactly("Matter of J-G-, 26 I&N Dec. 161 (BIA 2013)");
  }

  @Test
  void lineBreakInsideACitationIsNoBreak() {
    assertThat(read("Matter of\nM-E-V-G-, 26\nI&N Dec. 227 (BIA\n2014)"))
        .containsExactly("Matter of M-E-V-G-, 26 I&N Dec. 227 (BIA 2014)");
  }

  @Test
  void exhibitsAndDatesAreNoCitations() {
    assertThat(read("See Exh. 2 at 14; Tr. at 45; IJ at 3, 5; on May 3, 2019, 26 people came."))
        .isEmpty();
  }
}
