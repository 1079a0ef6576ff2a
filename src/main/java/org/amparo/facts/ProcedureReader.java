package org.amparo.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.law.State;
import org.amparo.law.States;

/** Reads when the case was filed, heard and decided below, against whose office, and under which circuit's law. */
final class ProcedureReader {

  private static final Pattern FILED =
      Pattern.compile(
          "\\b(?:[Ff]iled|submitted|lodged)\\b[^.;]{0,60}?\\b(?:application|I-589|asylum)\\b[^.;]{0,60}?\\b(?:on"
              + "|in|dated) "
              + Dates.FORM
              + "|\\b(?:application|I-589)\\b[^.;]{0,40}?\\b(?:filed|submitted|received)\\b[^.;]{0,20}?\\bon "
              + Dates.FORM.replace("<", "<x"));
  private static final Pattern HEARD =
      Pattern.compile(
          "\\b(?:[Hh]earings?|[Tt]estif(?:ied|ying)|appeared)\\b[^.;]{0,50}?\\b(?:on|held|dated|of) " + Dates.FORM
              + "|" + Dates.FORM.replace("<", "<x") + ",? (?:individual |merits |master calendar |removal )?hearing");
  private static final Pattern BELOW =
      Pattern.compile(
          "\\b(?:[Jj]udge(?:'s)?|[Cc]ourt's)\\b[^.;]{0,60}?\\b(?:decisions?|orders?)\\b,?(?: of| dated| entered(?: on)?"
              + "| issued(?: on)?| rendered(?: on)?|,)*[^.;\\d]{0,24} "
              + Dates.FORM);
  private static final Pattern OFFICE =
      Pattern.compile(
          "\\b(?:DHS ?[/I1l]? ?ICE ?-? ?)?(?<office>Office of (?:the )?(?:Chief .?ounsel|Principal Legal"
              + " Advisor)(?: ?- ?[A-Z]{3})?)");
  private static final Pattern IN_WHOSE_JURISDICTION =
      Pattern.compile(
          "\\b(?<name>First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|District of Columbia)"
              + " Circuit(?:,? (?:in whose|within whose|under whose|which has|has) jurisdiction|, (?:the )?controlling)"
              + "|(?:arises?|arising|arose|falls|lies) (?:in|within|under)(?: the)?(?: jurisdiction of)?"
              + " the (?:United States Court of Appeals for the )?(?<after>First|Second|Third|Fourth|Fifth|Sixth"
              + "|Seventh"
              + "|Eighth|Ninth|Tenth|Eleventh|District of Columbia) Circuit");
  private static final int BEFORE_CIRCUIT_CHARS = 130;
  private static final int AFTER_CIRCUIT_CHARS = 60;
  private static final Stems HEARING_STEMS = Stems.of("hearing", "testif", "appeared");
  private static final Stems FILING_STEMS = Stems.of("filed", "submitted", "lodged", "received");
  private static final Stems BELOW_STEMS = Stems.of("judge", "court's");
  private static final List<String> CIRCUITS =
      List.of(
          "District of Columbia", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth",
          "Tenth", "Eleventh");

  private final States states;

  ProcedureReader(States states) {
    this.states = states;
  }

  Optional<Fact<LocalDate>> filed(DecisionText decision) {
    return datesNear(FILED, FILING_STEMS, decision).stream().findFirst();
  }

  List<Fact<LocalDate>> hearings(DecisionText decision) {
    return datesNear(HEARD, HEARING_STEMS, decision);
  }

  Optional<Fact<LocalDate>> decidedBelow(DecisionText decision) {
    return decision.byJudge()
        ? Optional.empty()
        : datesNear(BELOW, BELOW_STEMS, decision).stream().findFirst();
  }

  private static List<Fact<LocalDate>> datesNear(Pattern pattern, Stems stems, DecisionText decision) {
    List<Fact<LocalDate>> found = new ArrayList<>();
    Prose prose = decision.prose();
    for (Sentence sentence : decision.sentences()) {
      if (!stems.in(sentence.lower())) {
        continue;
      }
      Matcher matcher = pattern.matcher(prose.text()).region(sentence.span().start(), sentence.span().end());
      while (matcher.find()) {
        date(matcher)
            .filter(date -> found.stream().noneMatch(known -> known.value().equals(date)))
            .ifPresent(date -> found.add(new Fact<>(date, prose.evidence(matcher))));
      }
    }
    return found;
  }

  private static Optional<LocalDate> date(Matcher matcher) {
    boolean second = matcher.namedGroups().containsKey("xyear")
        && (matcher.group("xyear") != null || matcher.group("xy") != null);
    if (!second) {
      return Dates.of(matcher);
    }
    return matcher.group("xyear") != null
        ? DecisionDateReader.date(matcher.group("xyear"), matcher.group("xmonth"), matcher.group("xday"))
        : DecisionDateReader.date(matcher.group("xy"), matcher.group("xm"), matcher.group("xd"));
  }

  Optional<Fact<String>> governmentOffice(DecisionText decision) {
    Matcher office = OFFICE.matcher(decision.prose().text()).region(decision.caption().start(),
        decision.caption().end());
    return office.find()
        ? Optional.of(new Fact<>(office.group("office"), decision.prose().evidence(office)))
        : Optional.empty();
  }

  /** By what the decision says of jurisdiction, else by the state where the judge sits. */
  Optional<Fact<Integer>> circuit(DecisionText decision, Optional<Fact<String>> state) {
    Prose prose = decision.prose();
    Matcher named = IN_WHOSE_JURISDICTION.matcher(prose.text());
    boolean told = false;
    for (int at = prose.lower().indexOf(" circuit"); at >= 0 && !told; at = prose.lower().indexOf(" circuit", at + 1)) {
      named.region(Math.max(0, at - BEFORE_CIRCUIT_CHARS), Math.min(prose.length(), at + AFTER_CIRCUIT_CHARS));
      told = named.find();
    }
    if (told) {
      String name = named.group("name") != null ? named.group("name") : named.group("after");
      return Optional.of(new Fact<>(CIRCUITS.indexOf(name), decision.prose().evidence(named)));
    }
    return state.flatMap(
        fact ->
            states.byPostal(fact.value()).map(State::circuit).map(circuit -> new Fact<>(circuit, fact.evidence())));
  }
}
