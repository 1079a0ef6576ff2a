package org.amparo.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amparo.law.Law;
import org.amparo.text.Document;
import org.amparo.text.Evidence;
import org.amparo.text.Span;

/**
 * Finds facts by reading what decisions word alike: captions, opening, holdings, order, citations.
 */
public final class DecisionFactFinder implements FactFinder {

  private final DecisionDateReader date = new DecisionDateReader();
  private final CaptionReader caption;
  private final CircumstancesReader circumstances = new CircumstancesReader();
  private final JudgeReader judge = new JudgeReader();
  private final PanelReader panel = new PanelReader();
  private final NationalityReader nationality;
  private final GenderReader gender = new GenderReader();
  private final OccupationReader occupation = new OccupationReader();
  private final ApplicationReader applications = new ApplicationReader();
  private final AppellantReader appellant = new AppellantReader();
  private final OrderReader order = new OrderReader();
  private final ReliefReader relief = new ReliefReader();
  private final FindingReader findings = new FindingReader();
  private final ReliefScorer reliefScorer = new ReliefScorer(Softmax.read(ReliefScorer.TABLE));
  private final FindingScorer findingScorer = new FindingScorer(Softmax.read(FindingScorer.TABLE));
  private final SocialGroupReader socialGroups = new SocialGroupReader();
  private final Claim claims = new Claim();
  private final Confidences sure = Confidences.read();
  private final CitationGrammar citations;
  private final ParticularsReader particulars;
  private final StatuteGrammar statutes = new StatuteGrammar();

  /**
   * @param law gives the countries, the states and the reporters
   */
  public DecisionFactFinder(Law law) {
    this.caption = new CaptionReader(law.states());
    this.nationality = new NationalityReader(law.countries());
    this.citations = new CitationGrammar(law.reporters(), law.precedents());
    this.particulars = new ParticularsReader(law, law.asOf());
  }

  @Override
  public Facts find(Document document) {
    DecisionText decision = DecisionText.of(document);
    return assemble(draft(decision));
  }

  /** What the rules read, for the scorers to weigh. */
  Draft draft(DecisionText decision) {
    List<Sentence> ofCase = ClaimSentences.ofCase(decision);
    List<Fact<Application>> asked = applications.read(decision);
    List<Fact<BoardAction>> done = decision.byJudge() ? List.of() : order.read(decision);
    List<CuedSentence> sentences =
        decision.sentences().stream()
            .map(each -> CuedSentence.of(each, decision.order().contains(each.span())))
            .toList();
    return new Draft(
        decision,
        sentences,
        ofCase,
        ClaimSentences.among(ofCase),
        asked,
        decision.byJudge() ? Optional.empty() : appellant.read(decision),
        done,
        relief.read(decision, sentences, asked, done),
        findings.read(decision, sentences),
        decision.sentences().stream().flatMap(each -> ReliefClause.of(each.lower()).stream()).toList());
  }

  private Facts assemble(Draft draft) {
    DecisionText decision = draft.decision();
    Prose prose = decision.prose();
    var court = caption.court(decision);
    var below = decision.byJudge() ? judge.read(decision) : circumstances.judge(decision);
    Optional<Fact<LocalDate>> day = date.read(decision);
    Optional<Fact<String>> state = court.map(CaptionReader.Court::state);
    Cites cites = citations.cites(prose.text());
    List<Fact<String>> cited = statutes.read(prose);
    return new Facts(
        sure.of("body", body(decision)),
        sure.of("decision_date", day),
        sure.of("hearing_city", court.map(CaptionReader.Court::city)),
        sure.of("hearing_state", state),
        sure.of("adjudicators", decision.byJudge() ? below.stream().toList() : panel.read(decision)),
        sure.of("immigration_judge", below),
        sure.of("nationality", nationality.read(decision)),
        sure.of("gender", gender.read(decision)),
        sure.of("language", circumstances.language(decision)),
        sure.of("occupation", occupation.read(prose, draft.ofCase())),
        sure.of("represented", caption.represented(decision)),
        sure.of("detained", circumstances.detained(decision)),
        sure.of("applications", draft.applications()),
        sure.of("appellant", draft.appellant()),
        sure.of("board_action", draft.actions()),
        reliefScorer.score(draft),
        claims.grounds(draft),
        sure.of("social_group", socialGroups.read(decision)),
        claims.persecutors(draft),
        claims.harms(draft),
        findingScorer.score(draft),
        sure.of("citations", citations.read(prose, cites)),
        sure.of("statutes", cited),
        particulars.read(draft, day.map(Fact::value), state, cites, cited));
  }

  private static Optional<Fact<Body>> body(DecisionText decision) {
    if (decision.court().isPresent()) {
      return decision.court().map(heading -> new Fact<>(Body.IJ, Evidence.at(heading.span())));
    }
    Span caption = decision.caption();
    int board = decision.prose().lower().indexOf("board of immigration appeals");
    if (board < 0 || caption.isEmpty()) {
      return Optional.empty();
    }
    Body body = decision.attached().isEmpty() ? Body.BIA : Body.BIA_AND_IJ;
    return Optional.of(
        new Fact<>(
            body,
            decision.prose().evidence(board, board + "board of immigration appeals".length())));
  }
}
