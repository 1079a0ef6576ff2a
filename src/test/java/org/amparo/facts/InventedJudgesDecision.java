package org.amparo.facts;

import org.amparo.text.Document;

/** A judge's own decision about nobody, its parts to be put together as the courts' forms vary. */
final class InventedJudgesDecision {

  static final String HEADING =
      """
      UNITED STATES DEPARTMENT OF JUSTICE
      EXECUTIVE OFFICE FOR IMMIGRATION REVIEW
      IMMIGRATION COURT
      """;

  static final String CAPTION =
      """
      In the Matter of: Q-R-S-, Respondent          File No.: AXXX XXX 000
      IN REMOVAL PROCEEDINGS
      CHARGE: Section 212(a)(6)(A)(i) of the Act
      APPLICATIONS: Asylum; withholding of removal; Convention Against Torture
      ON BEHALF OF RESPONDENT:          ON BEHALF OF DHS:
      Odalys Brightwater, Esq.          Ansel Quillfeather
      """;

  static final String REASONS =
      """
      I. CREDIBILITY AND CORROBORATION
      The respondent is a native and citizen of Honduras. He testified that a gang beat him. The Court finds the
      respondent credible.
      II. ASYLUM
      The Court concludes that the respondent suffered past persecution on account of a protected ground. The DHS
      may rebut the presumption that he would not be harmed on account of the ground. He fears harm on account of
      his membership in the group of "former bus drivers of nowhere." Because it grants asylum, the Court does not
      reach withholding of removal. Either party may appeal to the Board of Immigration Appeals.
      """;

  private InventedJudgesDecision() {}

  /** A decision with these lines for place, title, order and signature; everything else is alike. */
  static Document of(String place, String title, String order, String signature) {
    return Document.ofText(
        HEADING + place + "\n" + CAPTION + title + "\n" + REASONS + order + "\n" + signature + "\n"
            + "Appeal due by: November 4, 2019\n");
  }
}
