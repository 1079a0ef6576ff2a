package org.amparo.flows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.amparo.policy.Policy;
import org.amparo.policy.PolicyPage;
import org.amparo.policy.PolicyUsed;

/** The written policies: those that ship, and an office's own. */
public final class Policies {

  /** The file in the data folder that stands for every policy that nobody names. */
  public static final String OWN = "policy.tsv";

  private final Path dataFolder;

  Policies(Path dataFolder) {
    this.dataFolder = dataFolder;
  }

  /** The names of the policies that ship. */
  public List<String> ready() {
    return Policy.ready();
  }

  /** The policy that is followed where nobody names one. */
  public PolicyUsed usual() {
    return chosen(Optional.empty()).used();
  }

  /**
   * A policy as a file.
   *
   * @param nameOrFile one of {@link #ready} or the path of a policy file
   * @throws org.amparo.policy.MalformedPolicy when there is none, or it breaks a rule of the form
   */
  public String text(String nameOrFile) {
    return Policy.find(nameOrFile).format();
  }

  /** The policies that ship as a page in Markdown. */
  public String page() {
    return PolicyPage.text();
  }

  /**
   * Makes a policy the one that is followed where nobody names one.
   *
   * @return the file that now holds it
   * @throws org.amparo.policy.MalformedPolicy when there is none, or it breaks a rule of the form
   * @throws IOException when the disk refuses; the former policy stands then
   */
  public Path makeUsual(String nameOrFile) throws IOException {
    String text = text(nameOrFile);
    Files.createDirectories(dataFolder);
    Path fresh = Files.createTempFile(dataFolder, "policy", ".tsv");
    Files.writeString(fresh, text);
    return Files.move(fresh, own(), StandardCopyOption.REPLACE_EXISTING);
  }

  Policy chosen(Optional<String> nameOrFile) {
    return nameOrFile.map(Policy::find)
        .orElseGet(() -> Files.exists(own()) ? Policy.find(own().toString()) : Policy.share());
  }

  private Path own() {
    return dataFolder.resolve(OWN);
  }
}
