package org.amparo.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.law.Law;
import org.amparo.law.Statutes;
import org.amparo.text.Span;

/** Reads what a decision says beyond its record. */
final class ParticularsReader {

  private static final Pattern CONVICTED =
      Pattern.compile(
          "\\b(?:respondent|applicant|he|she)(?:'s)?\\b[^.;]{0,50}?\\b(?:was |been )?convict(?:ed (?:of|for)"
              + "|ions? (?:for|of))"
              + " (?<what>(?!a particularly serious|an aggravated felony|any )[^.;(]{4,110}?)(?=[.;(]|, (?:and"
              + "|which|who|in"
              + " violation)| in (?:violation|\\d{4})| on \\p{L}+ \\d| under | pursuant|$)");
  private static final Stems CONVICTION = Stems.of("convict");
  private static final WordingReader<StandardOfReview> STANDARDS =
      new WordingReader<StandardOfReview>()
          .with(StandardOfReview.CLEAR_ERROR, "\\bclear(?:ly)? err(?:or|oneous)\\w*", "clear")
          .with(StandardOfReview.DE_NOVO, "\\bde ?novo\\b", "novo")
          .with(StandardOfReview.ABUSE_OF_DISCRETION, "\\babuse of discretion\\b", "abuse")
          .with(StandardOfReview.SUBSTANTIAL_EVIDENCE, "\\bsubstantial evidence\\b", "substantial");
  private static final WordingReader<BoardFactFinding> FACT_FINDING =
      new WordingReader<BoardFactFinding>()
          .with(
              BoardFactFinding.LEFT_TO_JUDGE,
              "\\b(?:cannot|may not|not|limited|no) (?:\\w+ ){0,3}?(?:fact-?finding|find(?:ings of)?"
                  + " facts?)\\b[^.]{0,60}"
                  + "|\\bfact-?finding (?:authority|ability)\\b[^.]{0,40}|\\bfindings of fact in the first instance", "fact")
          .with(
              BoardFactFinding.TOOK_NOTICE,
              "\\bwe (?:\\w+ )?tak(?:e|ing) administrative notice|\\badministrative notice is taken", "administrative notice")
          .with(BoardFactFinding.FOUND_ITSELF, "\\bwe find (?:as (?:a matter of )?fact|as fact)\\b", "we find as");
  private static final String OF_RESPONDENT = "\\b(?:his|her|their|respondent's|applicant's) (?:[\\w-]+ ){0,2}?";
  private static final WordingReader<FamilyMember> FAMILY =
      new WordingReader<FamilyMember>()
          .with(FamilyMember.SPOUSE, OF_RESPONDENT + "(?:husband|wife|spouse)\\b", "husband", "wife", "spouse")
          .with(FamilyMember.CHILD, OF_RESPONDENT + "(?:child(?:ren)?|sons?|daughters?|stepson|stepdaughter)\\b",
              "child", "son", "daughter")
          .with(FamilyMember.PARENT, OF_RESPONDENT + "(?:mother|father|parents?|stepfather|stepmother)\\b", "m"
              + "other", "father", "parent")
          .with(FamilyMember.SIBLING, OF_RESPONDENT + "(?:brothers?|sisters?|siblings?)\\b", "brother", "sister",
              "sibling")
          .with(
              FamilyMember.OTHER_RELATIVE,
              OF_RESPONDENT + "(?:uncles?|aunts?|cousins?|grand(?:father|mother|parents?)|in-laws|nephews?"
                  + "|nieces?)\\b",
              "uncle", "aunt", "cousin", "grand", "in-law", "nephew", "niece");
  private static final String TIED =
      "(?:derivative(?:ly)?|riders?|co-?respondents?|(?:included|listed) (?:in|on|as)|consolidated)";
  private static final String[] TIES = {"derivative", "rider", "corespondent", "co-respondent", "included", "l"
      + "isted", "consolidated"};
  private static final WordingReader<FamilyMember> DERIVATIVES =
      new WordingReader<FamilyMember>()
          .with(FamilyMember.SPOUSE, tied("(?:husband|wife|spouse)"), TIES)
          .with(FamilyMember.CHILD, tied("(?:child(?:ren)?|sons?|daughters?|minors?)"), TIES)
          .with(FamilyMember.OTHER_RELATIVE, "\\b(?:rider|derivative) (?:respondent|applicant|beneficiar)\\w*", "rider",
              "derivative");
  private static final WordingReader<CountrySource> SOURCES =
      new WordingReader<CountrySource>()
          .with(
              CountrySource.STATE_DEPARTMENT,
              "\\b(?:state department|department of state)(?:'s)?\\b|\\bcountry reports?(?: on human rights)?\\b",
              "state department", "department of state", "country report")
          .with(CountrySource.RELIGIOUS_FREEDOM_REPORT, "\\breligious freedom report|\\binternational religious"
              + " freedom", "religious freedom")
          .with(
              CountrySource.HUMAN_RIGHTS_ORGANISATION,
              "\\bhuman rights watch|\\bamnesty international|\\bfreedom house|\\bnon-?governmental organi[sz]ation",
              "human rights watch", "amnesty", "freedom house", "governmental organi")
          .with(CountrySource.UNITED_NATIONS, "\\bunited nations\\b|\\bunhcr\\b", "united nations", "unhcr")
          .with(CountrySource.EXPERT, "\\bexpert(?:'s)? (?:witness|testimony|report|affidavit|declaration|opinion)",
              "expert")
          .with(CountrySource.NEWS, "\\b(?:news(?:paper)?|media|press) (?:articles?|reports?|accounts?)",
              "news", "media", "press ")
          .with(
              CountrySource.COUNTRY_EVIDENCE,
              "\\b(?:country[- ]conditions?|background|documentary) (?:evidence|materials?|information|reports?"
                  + "|documents?)",
              "condition", "background", "documentary");
  private static final WordingReader<PriorOrder> ORDERS =
      new WordingReader<PriorOrder>()
          .with(PriorOrder.IN_ABSENTIA, "\\bin absentia(?: (?:removal |deportation |exclusion )?order)?|ordered removed"
              + " in (?:his|her|their) absence", "absen")
          .with(PriorOrder.REINSTATED, "\\breinstat\\w+ (?:of )?(?:a |the |his |her |their )?(?:prior |removal"
              + " )?(?:removal )?order"
              + "|\\bprior (?:removal )?order[^.]{0,30}reinstated|\\bwithholding[- ]only", "reinstat", "withholding-only", "withholding only")
          .with(PriorOrder.EXPEDITED_REMOVAL, "\\bexpedited (?:removal|order)", "expedited")
          .with(
              PriorOrder.EARLIER_REMOVAL,
              "\\b(?:previously|earlier|was) (?:been )?(?:ordered )?(?:removed|deported|excluded) (?:from|to)\\b"
                  + "|\\b(?:prior|previous)"
                  + " (?:removal|deportation|exclusion)(?: order)?",
              "previous", "earlier", "was ", "prior ")
          .with(PriorOrder.VOLUNTARY_DEPARTURE, "\\bgranted (?:\\w+ ){0,5}voluntary departure|\\bfailed to"
              + " (?:voluntarily )?depart\\b", "depart");

  private final ProcedureReader procedure;
  private final HoldingReader holdings = new HoldingReader();
  private final AuthorityReader authorities;
  private final Statutes statutes;

  ParticularsReader(Law law, LocalDate today) {
    this.procedure = new ProcedureReader(law.states());
    this.authorities = new AuthorityReader(law.precedents(), today);
    this.statutes = law.statutes();
  }

  private static String tied(String who) {
    return "\\b" + TIED + "\\b[^.;]{0,50}\\b" + who + "\\b|\\b" + who + "\\b[^.;]{0,50}\\b" + TIED + "\\b";
  }

  Particulars read(
      Draft draft, Optional<LocalDate> day, Optional<Fact<String>> state, Cites cites, List<Fact<String>> cited) {
    DecisionText decision = draft.decision();
    Prose prose = decision.prose();
    List<Span> said = decision.sentences().stream().map(Sentence::span).toList();
    List<Span> ofCase = draft.ofCase().stream().map(Sentence::span).toList();
    return new Particulars(
        procedure.filed(decision),
        procedure.hearings(decision),
        procedure.decidedBelow(decision),
        procedure.governmentOffice(decision),
        procedure.circuit(decision, state),
        STANDARDS.read(prose, said),
        FACT_FINDING.read(prose, said).stream().findFirst(),
        FAMILY.read(prose, ofCase),
        DERIVATIVES.read(prose, ofCase),
        SOURCES.read(prose, said),
        ORDERS.read(prose, ofCase),
        convictions(prose, ofCase),
        holdings.read(draft),
        authorities.read(prose, cites, day),
        cited.stream().map(each -> section(each, day)).toList());
  }

  private static List<Fact<String>> convictions(Prose prose, List<Span> ofCase) {
    List<Fact<String>> found = new ArrayList<>();
    for (Span sentence : ofCase) {
      if (!CONVICTION.in(prose.lower(), sentence)) {
        continue;
      }
      Matcher matcher = CONVICTED.matcher(prose.lower()).region(sentence.start(), sentence.end());
      while (matcher.find()) {
        String what = matcher.group("what").strip();
        if (found.stream().noneMatch(known -> known.value().equals(what))) {
          found.add(new Fact<>(what, prose.evidence(matcher.start("what"), matcher.end("what"))));
        }
      }
    }
    return found;
  }

  private Section section(Fact<String> cited, Optional<LocalDate> day) {
    return new Section(cited.value(), day.flatMap(on -> counterpart(cited.value(), on)), cited.evidence());
  }

  private Optional<String> counterpart(String cited, LocalDate day) {
    String number = cited.replaceFirst("^[^§]*§+ ?", "");
    if (cited.startsWith("INA §")) {
      return statutes.uscFor(number, day).map(usc -> "8 U.S.C. § " + usc);
    }
    return cited.startsWith("8 U.S.C. §") ? statutes.inaFor(number, day).map(ina -> "INA § " + ina) : Optional.empty();
  }
}
