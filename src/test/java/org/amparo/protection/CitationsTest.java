package org.amparo.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amparo.sheet.CaseNames;
import org.amparo.sheet.Citations;
import org.amparo.sheet.Sheet;
import org.amparo.text.Span;
import org.junit.jupiter.api.Test;

/** How far a citation reaches: from the first word of the case's name to the closing bracket. */
class CitationsTest {

  private static List<String> whole(String text) {
    Sheet sheet = Copy.sheet(text);
    return Citations.in(sheet).stream().map(citation -> words(sheet, text, citation.whole())).toList();
  }

  private static String words(Sheet sheet, String text, Span tokens) {
    return text.substring(sheet.token(tokens.start()).start(), sheet.token(tokens.end() - 1).end())
        .replaceAll("\\s+", " ");
  }

  @Test
  void boardDecisionReachesFromMatterToItsYear() {
    assertThat(whole("We follow Matter of\nAcosta, 19 I&N Dec. 211, 233 (BIA 1985), here."))
        .containsExactly("Matter of Acosta, 19 I&N Dec. 211, 233 (BIA 1985)");
  }

  @Test
  void courtDecisionTakesBothParties() {
    assertThat(whole("See Zhao v. Holder, 728 F.3d 1144, 1147-48 (9th Cir. 2013)."))
        .containsExactly("Zhao v. Holder, 728 F.3d 1144, 1147-48 (9th Cir. 2013)");
  }

  @Test
  void misreadReporterIsStillAReporter() {
    assertThat(whole("Matter of A-B-, 27 1&N Dec. 316 (A.G. 2018)"))
        .containsExactly("Matter of A-B-, 27 1&N Dec. 316 (A.G. 2018)");
  }

  @Test
  void nameEndsAtTheSentenceBefore() {
    assertThat(whole("He told Tolvane. Zhao v. Holder, 728 F.3d 1144 (9th Cir. 2013)."))
        .containsExactly("Zhao v. Holder, 728 F.3d 1144 (9th Cir. 2013)");
  }

  @Test
  void caseWithoutAReporterIsNoCitation() {
    assertThat(whole("See Tolvane v. Barr, No. 18-1234, and Matter of M-V-A-.")).isEmpty();
  }

  @Test
  void partiesOfACaseAreFoundFromItsVersus() {
    String text = "See Tolvane Arrond v. Barr, where the court agreed.";
    Sheet sheet = Copy.sheet(text);
    int versus = sheet.indexAt(text.indexOf("v."));

    assertThat(CaseNames.isVersus(sheet, versus)).isTrue();
    assertThat(words(sheet, text, new Span(CaseNames.leftOf(sheet, versus), CaseNames.rightOf(sheet, versus))))
        .isEqualTo("Tolvane Arrond v. Barr");
  }
}
