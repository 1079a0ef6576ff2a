package org.amparo.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.amparo.law.Law;
import org.amparo.text.Document;
import org.junit.jupiter.api.Test;

class ParticularsReaderTest {

  private static final FactFinder FINDER = new DecisionFactFinder(Law.load());

  private static Particulars read(String text) {
    return FINDER.find(Document.ofText(text)).particulars();
  }

  @Test
  void datesOfTheCaseAreTold() {
    Particulars found =
        read(
            "The respondent filed her asylum application on June 3, 2009. At the hearing on May 4, 2011, she"
                + " testified. She"
                + " appeals the Immigration Judge's decision dated July 6, 2012.");
    assertThat(found.applicationFiled()).map(Fact::value).contains(LocalDate.of(2009, 6, 3));
    assertThat(found.hearings()).extracting(Fact::value).contains(LocalDate.of(2011, 5, 4));
    assertThat(found.decidedBelow()).map(Fact::value).contains(LocalDate.of(2012, 7, 6));
  }

  @Test
  void standardsSourcesOrdersFamilyAndConvictionsAreTold() {
    Particulars found =
        read(
            "We review the findings for clear error and the law de novo. The respondent relied on the State"
                + " Department's"
                + " country report and on an expert report. The respondent was ordered removed in absentia order"
                + " of 2003."
                + " The respondent's daughter is a derivative rider. The respondent was convicted of petty theft"
                + " in 2010."
                + " The Board may not engage in fact-finding.");
    assertThat(found.standardsOfReview()).extracting(Fact::value)
        .containsExactly(StandardOfReview.CLEAR_ERROR, StandardOfReview.DE_NOVO);
    assertThat(found.countrySources()).extracting(Fact::value)
        .contains(CountrySource.STATE_DEPARTMENT, CountrySource.EXPERT);
    assertThat(found.priorOrders()).extracting(Fact::value).contains(PriorOrder.IN_ABSENTIA);
    assertThat(found.derivatives()).extracting(Fact::value).contains(FamilyMember.CHILD);
    assertThat(found.convictions()).extracting(Fact::value).containsExactly("petty theft");
    assertThat(found.boardFactFinding()).map(Fact::value).contains(BoardFactFinding.LEFT_TO_JUDGE);
  }

  @Test
  void whatIsNotAddressedSaysSo() {
    assertThat(ParticularsSheet.of(read(""))).containsEntry("application_filed", "not_addressed")
        .containsEntry("convictions", "not_addressed");
  }

  @Test
  void sectionsHaveTheirOtherNumbering() {
    Particulars found = read("Cite as: Q-, AXXX XXX 111 (BIA May 3, 2019)\nSee section 208(b)(3) of the Act.");
    assertThat(found.sections()).extracting(Section::counterpart).contains(java.util.Optional.of("8 U.S.C. §"
        + " 1158(b)(3)"));
  }
}
