package org.amparo.flows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.facts.FactFinder;
import org.amparo.law.Law;
import org.amparo.learning.BadCorpus;
import org.amparo.learning.LearnedModel;
import org.amparo.learning.Models;
import org.amparo.learning.TabFormat;
import org.amparo.reading.Reader;
import org.amparo.reading.UnreadableFile;

/** Learns anew what the program ships with, from annotated texts. */
public final class LearnModel {

  private final Law law;
  private final Reader reader;
  private final FactFinder finder;

  LearnModel(Law law, Reader reader, FactFinder finder) {
    this.law = law;
    this.reader = reader;
    this.finder = finder;
  }

  /**
   * What was learned.
   *
   * @param models one for each task that there were texts for
   * @param file the same as a model file
   */
  public record Learned(List<LearnedModel> models, byte[] file) {

    public Learned {
      models = List.copyOf(models);
      file = file.clone();
    }
  }

  /**
   * Learns.
   *
   * @param tab benchmark texts in the TAB format, if any
   * @param decisions a folder of annotated decisions (gold/NAME.json, text/NAME.txt), if any
   * @throws BadCorpus when the texts cannot be used
   * @throws UnreadableFile when a decision cannot be read
   */
  public Learned learn(Optional<Path> tab, Optional<Path> decisions)
      throws IOException, BadCorpus, UnreadableFile {
    List<LearnedModel> models = new ArrayList<>();
    if (tab.isPresent()) {
      models.add(Models.learnBenchmark(TabFormat.read(tab.get())));
    }
    if (decisions.isPresent()) {
      AnnotatedFolder folder = new AnnotatedFolder(law, reader, finder, decisions.get());
      models.add(Models.learnDecisions(folder.lessons(), folder.tokens(), folder.countryWords()));
    }
    return new Learned(models, Models.bytes(models));
  }
}
