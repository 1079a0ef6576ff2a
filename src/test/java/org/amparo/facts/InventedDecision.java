package org.amparo.facts;

import org.amparo.text.Document;

/** A decision about nobody, worded and broken into lines as the Board's are. */
final class InventedDecision {

  static final String TEXT =
      """
      U.S. Department of Justice
      Executive Office for Immigration Review
      Board of Immigration Appeals
      Office of the Clerk
      Falls Church, Virginia 22041
      Brightwater, Odalys
      DHS/ICE Office of Chief Counsel - ELP
      El Paso, TX 79999
      Date of this notice: 3/14/2019
      Panel Members:
      Greer, Anne J.
      O\u2019Connor, Blair
      Kendall Clark, Molly
      Userteam: Docket
      Cite as: Q-R-S-, AXXX XXX 000 (BIA March 14, 2019)
      Decision of the Board of Immigration Appeals
      Falls Church, Virginia 22041
      File: AXXX XXX 000 \u2013 El Paso, TX
      Date: MAR 14 2019
      In re: Q-R-S-
      IN REMOVAL PROCEEDINGS
      APPEAL
      ON BEHALF OF RESPONDENT: Odalys Brightwater, Esquire
      APPLICATION: Asylum; withholding of removal; Convention Against Torture
      The respondent, a native and citizen of Mexico, appeals from the Immigration Judge's
      decision dated May 2, 2018, denying his applications for asylum and withholding of removal
      under sections 208 and 241(b)(3) of the Immigration and Nationality Act, 8 U.S.C. $$ 1158,
      1231(b)(3). The appeal will be sustained. We review findings of fact, including
      credibility, for clear error. 8 C.F.R. \u00a7 1003.1(d)(3)(i).
      The respondent was a municipal police officer. He testified that a cartel threatened him and
      killed his brother after he refused a bribe. The Immigration Judge found the respondent
      credible. We conclude that the respondent has established past persecution. Matter of
      Immigrant & Refugee Appellate Center, LLC | www.irac.net
      2
      Cite as: Q-R-S-, AXXX XXX 000 (BIA March 14, 2019)
      M-E-V-G-, 26 I&N Dec. 227, 237 (BIA 2014). The respondent fears harm on account of his
      membership in a particular social group composed of \u201cformer police officers.\u201d In light of
      our decision finding the respondent eligible for asylum, we need not address his applications
      for withholding of removal and protection under the Convention Against Torture.
      ORDER: The appeal is sustained.
      FURTHER ORDER: Pursuant to 8 C.F.R. \u00a7 1003.1(d)(6), the record is remanded to the
      Immigration Judge for security investigations or examinations and for the entry of an order
      as provided by 8 C.F.R. \u00a7 1003.47(h).
      FOR THE BOARD
      """;

  private InventedDecision() {}

  static Document document() {
    return Document.ofText(TEXT);
  }
}
