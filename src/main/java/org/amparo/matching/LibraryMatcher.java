package org.amparo.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.facts.Fact;
import org.amparo.library.Hit;
import org.amparo.library.Library;
import org.amparo.library.Passage;
import org.amparo.release.ReleasedDecision;

/**
 * Ranks a library's decisions for a case in two steps: BM25 over the protected text brings candidates, then
 * {@link Ranking} scores them by what they share with the case, so that each can say why it stands where it stands.
 */
public final class LibraryMatcher implements Matcher {

  /** Candidates for one match asked for, and at least. Scoring reads each in full, so there is a bound. */
  private static final int CANDIDATES_PER_MATCH = 5;
  private static final int CANDIDATES = 300;

  private static final int MOST_LIKENESSES = 4;

  private static final Comparator<Ranking.Scored> BEST_FIRST =
      Comparator.comparingDouble(Ranking.Scored::score)
          .reversed()
          .thenComparing(scored -> scored.candidate().decision().id());

  private final Library library;
  private final Themes themes = Themes.read();
  private final TellingWords telling = TellingWords.read();

  public LibraryMatcher(Library library) {
    this.library = library;
  }

  @Override
  public List<Match> match(CaseProfile profile, int top) {
    int most = Math.max(CANDIDATES, Math.multiplyExact(CANDIDATES_PER_MATCH, top));
    List<Candidate> candidates = candidates(profile, most);
    List<Ranking.Scored> ranked = ranked(profile, candidates, Weights.CHOSEN).stream().limit(top).toList();
    String story = StoryThemes.words(profile);
    return Twins.sideBySide(ranked).stream()
        .map(scored -> match(scored, story))
        .filter(match -> !match.reasons().isEmpty())
        .toList();
  }

  List<Ranking.Scored> ranked(CaseProfile profile, List<Candidate> candidates, Weights weights) {
    double[] emphasis = StoryThemes.emphasis(profile, themes);
    Ranking ranking = new Ranking(profile, themes.all(), emphasis, candidates, weights);
    return candidates.stream().map(ranking::score).sorted(BEST_FIRST).toList();
  }

  List<Candidate> candidates(CaseProfile profile, int most) {
    List<Hit> byStory = library.rank(StoryThemes.words(profile), most);
    double best = byStory.stream().mapToDouble(Hit::score).max().orElse(1);
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    for (Hit hit : byStory) {
      candidates.put(hit.decision().id(), Candidate.of(hit.decision(), hit.score() / best, themes));
    }
    for (Hit hit : library.rank(cues(StoryThemes.emphasis(profile, themes)), most)) {
      candidates.computeIfAbsent(hit.decision().id(), id -> Candidate.of(hit.decision(), 0, themes));
    }
    return List.copyOf(candidates.values());
  }

  // A decision may speak of the same things in none of the story's words.
  private String cues(double[] emphasis) {
    return IntStream.range(0, emphasis.length)
        .filter(theme -> emphasis[theme] > 0)
        .mapToObj(theme -> themes.all().get(theme).cues())
        .collect(Collectors.joining("\n"));
  }

  private Match match(Ranking.Scored scored, String story) {
    ReleasedDecision decision = scored.candidate().decision();
    List<Ranking.Likeness> told = scored.likenesses().stream().limit(MOST_LIKENESSES).toList();
    List<Passage> inItsWords = library.passages(decision, story);
    List<Reason> reasons = new ArrayList<>(told.stream().map(Ranking.Likeness::reason).toList());
    String cues = told.stream().map(Ranking.Likeness::cues).collect(Collectors.joining("\n"));
    List<Passage> onWhatIsShared = library.passages(decision, cues);
    List<Passage> shown = onWhatIsShared.isEmpty() ? inItsWords : onWhatIsShared;
    List<String> words =
        told.isEmpty()
            ? TellingWords.first(marked(decision, inItsWords))
            : telling.among(sharedWords(decision, inItsWords, shown), said(decision, told));
    if (!words.isEmpty()) {
      reasons.add(new Reason.SharedWords(words));
    }
    return new Match(decision, scored.score(), reasons, shown);
  }

  /** The story's words that are marked in a passage and can be seen in one that is shown. */
  private static Stream<String> sharedWords(ReleasedDecision decision, List<Passage> marked, List<Passage> shown) {
    Set<String> seen = new HashSet<>();
    shown.forEach(passage -> seen.addAll(Cues.words(passage.span().of(decision.text()))));
    return marked(decision, marked).filter(seen::contains);
  }

  private static Stream<String> marked(ReleasedDecision decision, List<Passage> passages) {
    return passages.stream()
        .flatMap(passage -> passage.marks().stream())
        .map(mark -> mark.of(decision.text()).toLowerCase(Locale.ROOT));
  }

  private static List<String> said(ReleasedDecision decision, List<Ranking.Likeness> told) {
    Stream<String> likenesses = told.stream().map(Ranking.Likeness::cues);
    return Stream.concat(likenesses, decision.facts().nationality().stream().map(Fact::value)).toList();
  }
}
