package org.amparo.facts;

import java.util.List;
import java.util.Locale;
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
  private final SocialGroupReader socialGroups = new SocialGroupReader();
  private final VocabularyReader<Ground> grounds =
      new VocabularyReader<>(Lexicon.read("grounds.tsv", name -> Ground.valueOf(upper(name))));
  private final PersecutorReader persecutors = new PersecutorReader();
  private final HarmReader harms = new HarmReader();
  private final CitationGrammar citations;
  private final StatuteGrammar statutes = new StatuteGrammar();

  /**
   * @param law gives the countries, the states and the reporters
   */
  public DecisionFactFinder(Law law) {
    this.caption = new CaptionReader(law.states());
    this.nationality = new NationalityReader(law.countries());
    this.citations = new CitationGrammar(law.reporters());
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  @Override
  public Facts find(Document document) {
    DecisionText decision = DecisionText.of(document);
    Prose prose = decision.prose();
    List<Sentence> ofCase = ClaimSentences.ofCase(decision);
    List<Sentence> claim = ClaimSentences.among(ofCase);
    var court = caption.court(decision);
    List<Fact<Application>> asked = applications.read(decision);
    List<Fact<BoardAction>> done = decision.byJudge() ? List.of() : order.read(decision);
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
        occupation.read(prose, ofCase),
        caption.represented(decision),
        circumstances.detained(decision),
        asked,
        decision.byJudge() ? Optional.empty() : appellant.read(decision),
        done,
        relief.read(decision, asked, done),
        grounds.read(prose, ofCase),
        socialGroups.read(decision),
        persecutors.read(prose, claim),
        harms.read(prose, claim),
        findings.read(decision),
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
