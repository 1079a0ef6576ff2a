package org.amparo.facts;

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
  private final CitationGrammar citations;
  private final StatuteGrammar statutes = new StatuteGrammar();

  /**
   * @param law gives the countries, the states and the reporters
   */
  public DecisionFactFinder(Law law) {
    this.caption = new CaptionReader(law.states());
    this.nationality = new NationalityReader(law.countries());
    this.citations = new CitationGrammar(law.reporters(), law.precedents());
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
    return new Draft(
        decision,
        decision.sentences().stream().map(CuedSentence::of).toList(),
        ofCase,
        ClaimSentences.among(ofCase),
        asked,
        decision.byJudge() ? Optional.empty() : appellant.read(decision),
        done,
        relief.read(decision, asked, done),
        findings.read(decision));
  }

  private Facts assemble(Draft draft) {
    DecisionText decision = draft.decision();
    Prose prose = decision.prose();
    var court = caption.court(decision);
    var below = decision.byJudge() ? judge.read(decision) : circumstances.judge(decision);
    return new Facts(
        body(decision),
        date.read(decision),
        court.map(CaptionReader.Court::city),
        court.map(CaptionReader.Court::state),
        decision.byJudge() ? below.stream().toList() : panel.read(decision),
        below,
        nationality.read(decision),
        gender.read(decision),
        circumstances.language(decision),
        occupation.read(prose, draft.ofCase()),
        caption.represented(decision),
        circumstances.detained(decision),
        draft.applications(),
        draft.appellant(),
        draft.actions(),
        reliefScorer.score(draft),
        claims.grounds(draft),
        socialGroups.read(decision),
        claims.persecutors(draft),
        claims.harms(draft),
        findingScorer.score(draft),
        citations.read(prose),
        statutes.read(prose));
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
