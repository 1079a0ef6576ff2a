package org.amparo.cli;

import picocli.CommandLine.Command;

/** Names the commands over the learned part of the protection. */
@Command(
    name = "model",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Trains and measures the learned part of the protection. Not needed for daily work: a trained model "
        + "ships with the program.",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExample:%n",
    footer = {
      "  amparo model train --tab tab.jsonl --out model.gz",
      "  amparo model cross-validate --tab tab.jsonl",
      "  amparo model score --tab held-out.jsonl"
    },
    subcommands = {TrainCommand.class, CrossValidateCommand.class, ScoreCommand.class})
final class ModelCommand {}
