package org.amparo.cli;

import java.io.IOException;
import org.amparo.flows.Amparo;
import org.amparo.flows.Policies;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows and checks written policies. */
@Command(
    name = "policy",
    description = "Shows and checks a policy: what is hidden, made coarser and kept, and why. Without a name it lists "
        + "the policies that ship. To write your own, change a copy of one.",
    footer = {"  amparo policy share > our-policy.tsv", "  amparo policy our-policy.tsv --default"})
final class PolicyCommand extends Job {

  @Parameters(arity = "0..1", paramLabel = "NAME|FILE", description = "share, publish, court or a policy file.")
  private @Nullable String named;

  @Option(
      names = "--default",
      description = "Follow it from now on wherever no policy is named: a copy is kept in the data folder.")
  private boolean usual;

  @Option(names = "--page", description = "Print the policies that ship side by side, as a page in Markdown.")
  private boolean page;

  PolicyCommand(Console console) {
    super(console);
  }

  @Override
  int run(Amparo amparo) throws IOException {
    Policies policies = amparo.policies();
    if (page) {
      console().out().print(policies.page());
    } else if (named == null) {
      policies.ready().forEach(console().out()::println);
      console().out().printf("followed where none is named: %s%n", policies.usual().words());
    } else if (usual) {
      console().out().printf("%s: followed from now on where none is named%n", policies.makeUsual(named));
    } else {
      console().out().print(policies.text(named));
    }
    return DONE;
  }
}
