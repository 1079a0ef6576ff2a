package org.amparo.cli;

import org.amparo.flows.Amparo;
import org.amparo.flows.NotReleased;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a released decision back. */
@Command(
    name = "withdraw",
    description = "Takes a released decision out of the library. The vault keeps it and remembers who took it back.",
    footer = "  amparo withdraw 7k2m9")
final class WithdrawCommand extends Job {

  @Parameters(paramLabel = "ID", description = "As printed by: amparo list")
  private String id = "";

  @Mixin private Person person = new Person();

  WithdrawCommand(Console console) {
    super(console);
  }

  @Override
  int run(Amparo amparo) throws NotReleased {
    amparo.withdraw().withdraw(id, person.name());
    console().out().println(id + " is withdrawn");
    return DONE;
  }
}
