package org.amparo.cli;

import picocli.CommandLine.Command;

/** Names the commands over the immigration courts' published case data. */
@Command(
    name = "court",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Loads the case data that the immigration courts publish each month, and shows what a load found.",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExample:%n",
    footer = {"  amparo court load \"EOIR Case Data.zip\"", "  amparo court report"},
    subcommands = {CourtLoadCommand.class, CourtReportCommand.class, CourtTimeCommand.class})
final class CourtCommand {}
