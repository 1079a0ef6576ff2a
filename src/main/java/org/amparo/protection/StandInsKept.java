package org.amparo.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.text.Span;

/** Keeps the labels of an earlier protection, so that protecting a copy again changes nothing. */
final class StandInsKept implements Detector {

  private static final Pattern LABEL = Pattern.compile(
      "\\[(?:Applicant|(?:Attorney|Government counsel|Witness|Clerk|Person|Family member|Persecutor)(?: \\d{1,3})?"
          + "|(?:the )?(?:early|mid|late|midway)(?: in a year|[- ](?:19|20)\\d\\ds?)|aged \\d{1,3}-\\d{1,3}"
          + "|an? [a-z.' U]{1,30}(?: in (?:a year|\\p{Lu}[\\p{L}. ]{1,30})| of \\p{Lu}[\\p{L}. ]{1,30})?"
          + "|[a-z][a-z' -]{1,40})]");

  @Override
  public List<Claim> detect(Sheet sheet) {
    List<Claim> claims = new ArrayList<>();
    Matcher matcher = LABEL.matcher(sheet.text());
    while (matcher.find()) {
      if (isOurs(sheet, matcher.group())) {
        Span span = sheet.tokensIn(matcher.start(), matcher.end());
        claims.add(Claim.keep(span.start(), span.end(), Weight.LABEL, "a stand-in already"));
      }
    }
    return claims;
  }

  /** A bracketed word of a quotation ("[was]") is not ours but is harmless when every word of it is general English. */
  private static boolean isOurs(Sheet sheet, String label) {
    return Tokenizer.cut(label).stream().filter(t -> t.shape() == Shape.LOWER).allMatch(t -> sheet.vocabulary().isGeneral(t.key()));
  }
}
