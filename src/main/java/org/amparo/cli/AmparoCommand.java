package org.amparo.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** The root: names the commands. */
@Command(
    name = "amparo",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    header = "Makes copies of asylum decisions that are safe to share, and finds those that bear on a client's case.",
    description = {
      "",
      "Protect a folder of decisions:  amparo protect decisions -o safe",
      "See the whole way at work:      amparo demo",
      "Help for one command:           amparo protect --help",
      "Tab completion (bash, zsh):     source <(amparo generate-completion)",
      ""
    },
    commandListHeading = "Commands:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:failed, wholly or for some files; each is named on stderr", "2:misused"},
    subcommands = {
      ProtectCommand.class,
      ReadCommand.class,
      FactsCommand.class,
      AddCommand.class,
      ListCommand.class,
      ShowCommand.class,
      ReleaseCommand.class,
      ExportCommand.class,
      WithdrawCommand.class,
      OfficeCommand.class,
      SearchCommand.class,
      MatchCommand.class,
      CountCommand.class,
      CourtCommand.class,
      ApplyCommand.class,
      PolicyCommand.class,
      ServeCommand.class,
      DemoCommand.class,
      ModelCommand.class,
      StressCommand.class,
      AutoComplete.GenerateCompletion.class
    })
final class AmparoCommand {}
