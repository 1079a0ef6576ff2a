package org.amparo.flows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.amparo.facts.FactFinder;
import org.amparo.facts.Facts;
import org.amparo.law.Country;
import org.amparo.law.Law;
import org.amparo.learning.BadCorpus;
import org.amparo.learning.DecisionFolds;
import org.amparo.learning.GoldDecision;
import org.amparo.learning.GoldFormat;
import org.amparo.learning.Models;
import org.amparo.learning.Tokens;
import org.amparo.policy.Policy;
import org.amparo.protection.Instructions;
import org.amparo.protection.RuleProtector;
import org.amparo.reading.Reader;
import org.amparo.reading.UnreadableFile;
import org.amparo.text.Document;
import org.amparo.text.OriginalAccess;
import org.amparo.text.Replacement;
import org.amparo.text.Span;

/** Annotated decisions with what the rules say of them: to learn from, and to measure the whole protection on. */
final class AnnotatedFolder {

  private static final Pattern WORD = Pattern.compile("[a-z]+");

  private final Law law;
  private final RuleProtector rules;
  private final List<GoldDecision> decisions;
  private final List<Document> documents = new ArrayList<>();
  private final List<Facts> facts = new ArrayList<>();
  private final List<Tokens> tokens = new ArrayList<>();
  private final List<GoldDecision> lessons = new ArrayList<>();

  AnnotatedFolder(Law law, Reader reader, FactFinder finder, Path folder)
      throws IOException, BadCorpus, UnreadableFile {
    this.law = law;
    this.decisions = GoldFormat.read(folder);
    this.rules = new RuleProtector(law);
    for (GoldDecision decision : decisions) {
      Document document = reader.read(decision.file());
      documents.add(document);
      facts.add(finder.find(document));
      List<Span> marked = decision.marks().stream().map(GoldDecision.Mark::span).toList();
      RuleProtector.Lesson lesson = rules.lesson(document, facts.getLast(), marked);
      tokens.add(lesson.tokens());
      lessons.add(decision.at(lesson.stretches()));
    }
  }

  /** The decisions with their marks where they lie in {@link #tokens}. */
  List<GoldDecision> lessons() {
    return lessons;
  }

  List<String> texts() {
    return documents.stream().map(document -> document.text().reveal(OriginalAccess.FLOWS)).toList();
  }

  List<GoldDecision> decisions() {
    return decisions;
  }

  List<Tokens> tokens() {
    return tokens;
  }

  Set<String> countryWords() {
    Set<String> words = new HashSet<>();
    for (Country country : law.countries().all()) {
      WORD.matcher(country.name().toLowerCase(Locale.ROOT)).results().forEach(found -> words.add(found.group()));
    }
    return words;
  }

  /**
   * What the whole protection replaces in each decision, its learned part taught by the other folds.
   *
   * @param count how many folds
   */
  Map<String, List<Span>> hidden(int count, Progress progress) {
    DecisionFolds folds = new DecisionFolds(lessons, tokens, countryWords(), count);
    Instructions usual = Instructions.by(Policy.share());
    Map<String, List<Span>> hidden = new TreeMap<>();
    for (int fold = 0; fold < count; fold++) {
      RuleProtector protector = rules.with(folds.learnWithout(fold), Models.ON_DECISIONS.threshold());
      for (int i : folds.heldBack(fold)) {
        List<Span> spans = protector.propose(documents.get(i), facts.get(i), usual).proposal().replacements().stream()
            .map(Replacement::span).toList();
        hidden.put(decisions.get(i).name(), spans);
      }
      progress.step("fold", fold + 1, count);
    }
    return hidden;
  }
}
