package org.amparo.flows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.learning.BadCorpus;
import org.amparo.learning.LearnedModel;
import org.amparo.learning.Models;
import org.amparo.learning.TabFormat;

/** Learns anew what the program ships with, from annotated texts. */
public final class LearnModel {

  LearnModel() {}

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
   * @throws BadCorpus when the texts cannot be used
   */
  public Learned learn(Optional<Path> tab) throws IOException, BadCorpus {
    List<LearnedModel> models = new ArrayList<>();
    if (tab.isPresent()) {
      models.add(Models.learnBenchmark(TabFormat.read(tab.get())));
    }
    return new Learned(models, Models.bytes(models));
  }
}
